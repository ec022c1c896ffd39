import { array, type Contract, child, type Json, type JsonObject, object } from "../contract.ts";
import { pascal } from "./names.ts";
import { quoted } from "./print.ts";

/** A schema as Python sees it. */
export interface Shape {
  /** The annotation, without None. */
  readonly type: string;
  /** How it is encoded or decoded: `t` an instant, `d` a day, `@Name` an object, `[` a list and `{` a map of what follows. */
  readonly spec: string;
  readonly nullable: boolean;
}

/** What differs between what is sent and what comes back. */
export interface Side {
  readonly contract: Contract;
  /** True for requests: closed enums, and `Sequence` where a list is taken. */
  readonly sent: boolean;
  /** Told of each object that gets a class of its own. */
  readonly found: (name: string, schema: JsonObject) => void;
  /** Told of each enum that has a name. */
  readonly alias: (name: string) => void;
}

const plain: Readonly<Record<string, string>> = { string: "str", integer: "int", number: "float", boolean: "bool" };

export function annotation({ type, nullable }: Shape): string {
  return nullable && type !== "Any" ? `${type} | None` : type;
}

/** The shape of a schema. `name` is what an object without a name of its own is called. */
export function shapeOf(side: Side, schema: JsonObject, name: string): Shape {
  if (typeof schema.$ref === "string") return named(side, schema.$ref.replace("#/components/schemas/", ""));
  if (Array.isArray(schema.oneOf)) return union(side, array(schema.oneOf).map(object), name);
  const types = (Array.isArray(schema.type) ? array(schema.type) : [schema.type]).map(String);
  const nullable = types.includes("null");
  const kinds = types.filter((one) => one !== "null");
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || kind === "undefined") return { type: "Any", spec: "", nullable };
  return { ...ofKind(side, schema, kind, name), nullable };
}

function ofKind(side: Side, schema: JsonObject, kind: string, name: string): Omit<Shape, "nullable"> {
  if (kind === "array") return list(side, schema, name);
  if (kind === "object") return mapping(side, schema, name);
  if ("const" in schema) return { type: `Literal[${quoted(String(schema.const))}]`, spec: "" };
  if (Array.isArray(schema.enum)) {
    const closed = literal(array(schema.enum));
    return { type: side.sent || kind !== "string" ? closed : `${closed} | str`, spec: "" };
  }
  if (schema.format === "date-time") return { type: side.sent ? "datetime | str" : "datetime", spec: "t" };
  if (schema.format === "date") return { type: side.sent ? "date | str" : "date", spec: "d" };
  return { type: plain[kind] ?? "Any", spec: "" };
}

export function literal(values: readonly Json[]): string {
  return `Literal[${values
    .filter((one) => one !== null)
    .map((one) => JSON.stringify(one))
    .join(", ")}]`;
}

function named(side: Side, name: string): Shape {
  const schema = object(side.contract.schemas[name]);
  if (Array.isArray(schema.enum)) {
    side.alias(name);
    return { type: side.sent ? name : `${name} | str`, spec: "", nullable: array(schema.enum).includes(null) };
  }
  const isClass = "properties" in schema || "discriminator" in schema;
  if (!isClass) return shapeOf(side, schema, name);
  side.found(name, schema);
  return { type: name, spec: `@${name}`, nullable: array(schema.type).includes("null") };
}

function union(side: Side, members: readonly JsonObject[], name: string): Shape {
  const shapes = members.filter((one) => one.type !== "null").map((one) => shapeOf(side, one, name));
  return {
    type: [...new Set(shapes.map((one) => one.type))].join(" | "),
    spec: shapes.map((one) => one.spec).find(Boolean) ?? "",
    nullable: members.some((one) => one.type === "null") || shapes.some((one) => one.nullable),
  };
}

function list(side: Side, schema: JsonObject, name: string): Omit<Shape, "nullable"> {
  const inner = shapeOf(side, child(schema, "items"), name);
  return {
    type: `${side.sent ? "Sequence" : "list"}[${annotation(inner)}]`,
    spec: inner.spec === "" ? "" : `[${inner.spec}`,
  };
}

function mapping(side: Side, schema: JsonObject, name: string): Omit<Shape, "nullable"> {
  if ("properties" in schema && Object.keys(object(schema.properties)).length > 0) {
    side.found(pascal(name), schema);
    return { type: pascal(name), spec: `@${pascal(name)}` };
  }
  const outer = side.sent ? "Mapping" : "dict";
  const { additionalProperties: more } = schema;
  if (more === undefined || typeof more !== "object" || more === null) return { type: `${outer}[str, Any]`, spec: "" };
  const inner = shapeOf(side, object(more), name);
  return { type: `${outer}[str, ${annotation(inner)}]`, spec: inner.spec === "" ? "" : `{${inner.spec}` };
}
