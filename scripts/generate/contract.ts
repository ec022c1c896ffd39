import { readFileSync } from "node:fs";
import { parse } from "yaml";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required: boolean;
  readonly schema: JsonObject;
  readonly example: Json;
}

/** One method of one path, with every reference to a parameter resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly raw: JsonObject;
  readonly parameters: readonly Parameter[];
}

export interface Contract {
  readonly document: JsonObject;
  readonly facts: JsonObject;
  readonly schemas: Readonly<Record<string, JsonObject>>;
  readonly operations: readonly Operation[];
}

const methods = new Set(["get", "put", "post", "delete", "patch"]);

/** Reads openapi.yaml. The order of the file is the order of everything that is generated from it. */
export function loadContract(file: string): Contract {
  const document = object(parse(readFileSync(file, "utf8"), { maxAliasCount: 0 }));
  const schemas = objects(child(child(document, "components"), "schemas"));
  const operations = Object.entries(objects(child(document, "paths"))).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((name) => methods.has(name))
      .map((method) => operationOf(document, path, item, method)),
  );
  return { document, facts: child(document, "x-aloha"), schemas, operations };
}

function operationOf(document: JsonObject, path: string, item: JsonObject, method: string): Operation {
  const raw = child(item, method);
  const parameters = [...array(item.parameters), ...array(raw.parameters)].map((parameter) => {
    const { name, in: place, required, schema, example } = resolved(document, object(parameter));
    return {
      name: String(name),
      in: place as Parameter["in"],
      required: required === true,
      schema: object(schema),
      example: example ?? null,
    };
  });
  return { id: String(raw.operationId), method: method.toUpperCase(), path, raw, parameters };
}

/** Follows a `$ref` inside the document. */
export function resolved(document: JsonObject, value: JsonObject): JsonObject {
  if (typeof value.$ref !== "string") return value;
  const target = value.$ref
    .slice(2)
    .split("/")
    .reduce((node, part) => child(node, part.replaceAll("~1", "/").replaceAll("~0", "~")), document);
  return resolved(document, target);
}

export function object(value: Json | undefined): JsonObject {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new Error(`Not an object: ${JSON.stringify(value)}`);
  return value as JsonObject;
}

export function objects(value: JsonObject): Record<string, JsonObject> {
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, object(entry)]));
}

export function child(value: JsonObject, name: string): JsonObject {
  if (!(name in value)) throw new Error(`openapi.yaml has no "${name}" where one is needed.`);
  return object(value[name]);
}

export function array(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
