import { array, type Contract, child, type JsonObject, object, objects } from "../contract.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { fieldName } from "./names.ts";
import { docstring, head, importLine, quoted, wrapped } from "./print.ts";
import { annotation, literal, type Shape, type Side, shapeOf } from "./shape.ts";
import { described, fieldDoc, paragraphs, type Speak } from "./words.ts";

interface ModelField {
  readonly python: string;
  readonly wire: string;
  readonly shape: Shape;
  readonly optional: boolean;
  readonly text: string;
}

/** Everything that the API gives: classes with a table of their fields. */
export function modelsFile(contract: Contract, operations: readonly SdkOperation[], speak: Speak): string {
  const { classes, aliases } = reachable(contract, operations);
  const parts = [...classes].map(([name, schema]) =>
    "discriminator" in schema ? unionText(contract, name, schema, speak) : classText(contract, name, schema, speak),
  );
  const unions = [...classes].filter(([, schema]) => "discriminator" in schema).map(([name]) => name);
  const names = [...classes.keys(), ...unions.map(unknownName)].sort();
  return [
    head.trimEnd(),
    '"""Everything that the API gives. A field is decoded when it is read; what is newer than this package is in ``raw``."""',
    "",
    "from __future__ import annotations",
    "",
    "from typing import TYPE_CHECKING, Any, Literal, Union",
    "",
    "from ._model import Listing, Model",
    "",
    "if TYPE_CHECKING:",
    "    from datetime import date, datetime",
    "",
    importLine("._enums_gen", aliases),
    "",
    `__all__ = [\n${names.map((name) => `    ${quoted(name)},`).join("\n")}\n]`,
    "",
    "",
    `${parts.map((part) => part.trimEnd()).join("\n\n\n")}`,
    "",
  ].join("\n");
}

/** The classes that answers, streams and events are made of, each after those that it is used by. */
function reachable(contract: Contract, operations: readonly SdkOperation[]) {
  const classes = new Map<string, JsonObject>();
  const aliases = new Set<string>();
  const side: Side = { contract, sent: false, found, alias: (name) => aliases.add(name) };
  function found(name: string, schema: JsonObject): void {
    if (classes.has(name)) return;
    classes.set(name, schema);
    for (const member of array(schema.oneOf)) shapeOf(side, object(member), name);
    if ("properties" in schema) fieldsOf(side, name, schema);
  }
  for (const one of operations) {
    const name = modelName(contract, one);
    if (name !== "") shapeOf(side, { $ref: `#/components/schemas/${name}` }, name);
  }
  for (const schema of Object.values(contract.schemas))
    if ("contentSchema" in schema) shapeOf(side, child(schema, "contentSchema"), "");
  // A base class and a union stand after what they name.
  const rank = (schema: JsonObject) => ("discriminator" in schema ? 1 : 0);
  return { classes: new Map([...classes].sort(([, a], [, b]) => rank(a) - rank(b))), aliases: [...aliases].sort() };
}

/** The model of an answer: of one item where the list comes in pages. */
export function modelName(contract: Contract, { answerSchema, paginated }: SdkOperation): string {
  if (answerSchema === null) return "";
  if (!paginated) return answerSchema;
  const rows = child(child(object(contract.schemas[answerSchema]), "properties"), "data");
  return String(child(rows, "items").$ref).replace("#/components/schemas/", "");
}

function fieldsOf(side: Side, name: string, schema: JsonObject): ModelField[] {
  const required = new Set(array(schema.required));
  return Object.entries(objects(child(schema, "properties"))).map(([wire, field]) => {
    const shape = shapeOf(side, field, `${name}${wire.charAt(0).toUpperCase()}${wire.slice(1)}`);
    return { python: fieldName(wire), wire, shape, optional: !required.has(wire), text: textOf(side.contract, field) };
  });
}

/** What the contract says of a field: its own words, or those of what it refers to. */
export function textOf(contract: Contract, field: JsonObject): string {
  if (described(field) !== "") return described(field);
  if (typeof field.$ref !== "string") return "";
  return described(object(contract.schemas[field.$ref.replace("#/components/schemas/", "")]));
}

const silent = { found: () => {}, alias: () => {} };

function classText(contract: Contract, name: string, schema: JsonObject, speak: Speak): string {
  const fields = fieldsOf({ contract, sent: false, ...silent }, name, schema);
  const rows = fields.find(({ python }) => python === "data");
  const items = isListing(schema) ? /^list\[(.+)\]$/.exec(rows?.shape.type ?? "")?.[1] : undefined;
  const base = items ? `Listing[${quoted(items)}]` : "Model";
  const table = fields.map(
    ({ python, wire, shape, optional }) =>
      `        ${quoted(python)}: (${quoted(wire)}, ${quoted(shape.spec)}, ${optional ? "True" : "False"}),`,
  );
  return [
    `class ${name}(${base}):`,
    docstring(paragraphs(speak(described(schema) || `A part of ${name}.`), "    "), "    ").trimEnd(),
    "",
    slots(fields.map(({ python }) => python)),
    `    _fields = {\n${table.join("\n")}\n    }`,
    "    if TYPE_CHECKING:",
    ...fields.flatMap((field) => fieldLines(field, speak)),
    "",
  ].join("\n");
}

function slots(names: readonly string[]): string {
  const flat = `    __slots__ = (${names.map(quoted).join(", ")}${names.length === 1 ? "," : ""})`;
  if (flat.length <= 118) return flat;
  return `    __slots__ = (\n${names.map((name) => `        ${quoted(name)},`).join("\n")}\n    )`;
}

function fieldLines({ python, shape, optional, text }: ModelField, speak: Speak): string[] {
  const type = annotation({ ...shape, nullable: shape.nullable || optional });
  return [`        ${python}: ${type}`, ...fieldDoc(text, speak, "        ")];
}

function isListing(schema: JsonObject): boolean {
  const kind = object(objects(child(schema, "properties")).object ?? {});
  return kind.const === "list";
}

export function unknownName(union: string): string {
  return `Unknown${union}`;
}

/** One of several by the name of an event, and a class for names that are newer than the package. */
function unionText(contract: Contract, name: string, schema: JsonObject, speak: Speak): string {
  const { propertyName, mapping } = child(schema, "discriminator");
  const cases = Object.entries(object(mapping)).map(
    ([value, ref]) => [value, String(ref).replace("#/components/schemas/", "")] as const,
  );
  const first = object(contract.schemas[cases[0]?.[1] ?? ""]);
  const shared = Object.fromEntries(
    Object.entries(objects(child(first, "properties"))).map(([wire, field]) => {
      if (wire === propertyName) return [wire, { type: "string", description: described(field) }];
      return [wire, "$ref" in field ? { type: "object", description: "What it is about, as it came." } : field];
    }),
  );
  const unknown: JsonObject = {
    description: "An event that this version of the package does not know.",
    required: array(first.required),
    properties: shared,
  };
  const members = [...cases.map(([, kind]) => kind), unknownName(name)];
  return [
    classText(contract, unknownName(name), unknown, speak),
    "",
    "if TYPE_CHECKING:",
    `    ${name} = Union[${members.join(", ")}]`,
    docstring(wrapped(speak(described(schema)), "    "), "    ").trimEnd(),
    "else:",
    `    ${name} = (`,
    `        ${quoted(String(propertyName))},`,
    `        {${cases.map(([value, kind]) => `${quoted(value)}: ${kind}`).join(", ")}},`,
    `        ${unknownName(name)},`,
    "    )",
    "",
  ].join("\n");
}

/** Every list of words that has a name. */
export function enumsFile(contract: Contract, speak: Speak): string {
  const rows = Object.entries(contract.schemas).filter(([, schema]) => Array.isArray(schema.enum));
  const parts = rows.map(([name, schema]) => {
    const flat = `${name} = ${literal(array(schema.enum))}`;
    const text = flat.length <= 118 ? flat : tall(name, schema);
    return `${text}\n${docstring(wrapped(speak(described(schema)), ""), "")}`;
  });
  const names = rows.map(([name]) => `    ${quoted(name)},`).sort();
  return [
    head.trimEnd(),
    '"""The words that stand in some fields. An answer may hold newer ones; a type checker sees ``… | str`` there."""',
    "",
    "from typing import Literal",
    "",
    `__all__ = [\n${names.join("\n")}\n]`,
    "",
    parts.join("\n").trimEnd(),
    "",
  ].join("\n");
}

function tall(name: string, schema: JsonObject): string {
  const words = array(schema.enum).filter((one) => one !== null);
  return `${name} = Literal[\n${words.map((one) => `    ${JSON.stringify(one)},`).join("\n")}\n]`;
}
