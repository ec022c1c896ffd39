import { array, type Contract, child, type JsonObject, object, objects } from "../contract.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { textOf } from "./models.ts";
import { pythonName } from "./names.ts";
import { docstring, head, importLine, quoted } from "./print.ts";
import { annotation, type Shape, type Side, shapeOf } from "./shape.ts";
import { described, fieldDoc, paragraphs, type Speak } from "./words.ts";

export interface ParamField {
  readonly python: string;
  readonly wire: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly text: string;
}

/** The fields of something that is sent. */
export function paramFields(side: Side, name: string, schema: JsonObject): ParamField[] {
  const required = new Set(array(schema.required));
  return Object.entries(objects(child(schema, "properties"))).map(([wire, field]) => {
    const inner = shapeOf(side, field, `${name}${wire.charAt(0).toUpperCase()}${wire.slice(1)}`);
    const shape = field.contentMediaType === undefined ? inner : { ...inner, type: "FileInput" };
    return { python: pythonName(wire), wire, shape, required: required.has(wire), text: textOf(side.contract, field) };
  });
}

/** What stands in bodies, by name. The first set are whole bodies. */
function sentClasses(contract: Contract, operations: readonly SdkOperation[]) {
  const classes = new Map<string, JsonObject>();
  const aliases = new Set<string>();
  const side: Side = { contract, sent: true, found, alias: (name) => aliases.add(name) };
  function found(name: string, schema: JsonObject): void {
    if (classes.has(name)) return;
    classes.set(name, schema);
    if ("properties" in schema) paramFields(side, name, schema);
  }
  for (const { body } of operations) if (body) found(body.schema, object(contract.schemas[body.schema]));
  return { classes, aliases: [...aliases].sort() };
}

const silent = { found: () => {}, alias: () => {} };

/** The dictionaries that may be passed inside a call. */
export function paramsFile(contract: Contract, operations: readonly SdkOperation[], speak: Speak): string {
  const { classes, aliases } = sentClasses(contract, operations);
  const parts = [...classes].map(([name, schema]) => dictionary(contract, name, schema, speak));
  return [
    head.trimEnd(),
    '"""What may be passed in a call, as dictionaries. A whole body can be given by ``**``."""',
    "",
    "from __future__ import annotations",
    "",
    "from typing import TYPE_CHECKING, TypedDict",
    "",
    "if TYPE_CHECKING:",
    "    from collections.abc import Mapping, Sequence",
    "    from datetime import date, datetime",
    "    from typing import Any, Literal",
    "",
    importLine("._enums_gen", aliases),
    "    from ._multipart import FileInput",
    "",
    `__all__ = [\n${[...classes.keys()]
      .sort()
      .map((name) => `    ${quoted(name)},`)
      .join("\n")}\n]`,
    "",
    "",
    parts.join("\n\n\n"),
    "",
  ].join("\n");
}

function dictionary(contract: Contract, name: string, schema: JsonObject, speak: Speak): string {
  const fields = paramFields({ contract, sent: true, ...silent }, name, schema);
  const must = fields.filter(({ required }) => required);
  const may = fields.filter(({ required }) => !required);
  const doc = docstring(paragraphs(speak(described(schema) || name), "    "), "    ").trimEnd();
  const split = must.length > 0 && may.length > 0;
  const lines = (rows: readonly ParamField[]) => rows.flatMap((row) => fieldLines(row, speak));
  if (!split) {
    const total = may.length > 0 ? "TypedDict, total=False" : "TypedDict";
    return [`class ${name}(${total}):`, doc, "", ...lines(fields)].join("\n");
  }
  return [
    `class _${name}Required(TypedDict):`,
    ...lines(must),
    "",
    "",
    `class ${name}(_${name}Required, total=False):`,
    doc,
    "",
    ...lines(may),
  ].join("\n");
}

function fieldLines({ python, shape, text }: ParamField, speak: Speak): string[] {
  return [`    ${python}: ${annotation(shape)}`, ...fieldDoc(text, speak, "    ")];
}

/** How nested dictionaries are encoded: the names of the wire, and what stands there. */
export function shapesFile(contract: Contract, operations: readonly SdkOperation[]): string {
  const { classes } = sentClasses(contract, operations);
  const side = { contract, sent: true, ...silent };
  const rows = [...classes].map(([name, schema]) => {
    const fields = paramFields(side, name, schema).map((field) => `        ${fieldRow(field)},`);
    return `    ${quoted(name)}: {\n${fields.join("\n")}\n    },`;
  });
  return [
    head.trimEnd(),
    '"""How what is sent is encoded: the name on the wire, and what stands there."""',
    "",
    "SHAPES: dict[str, dict[str, tuple[str, str]]] = {",
    ...rows,
    "}",
    "",
  ].join("\n");
}

export function fieldRow({ python, wire, shape }: Pick<ParamField, "python" | "wire" | "shape">): string {
  return `${quoted(python)}: (${quoted(wire)}, ${quoted(shape.spec)})`;
}
