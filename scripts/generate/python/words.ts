import { type Contract, type Json, type JsonObject, object, objects } from "../contract.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { pythonName } from "./names.ts";
import { docstring, wrapped } from "./print.ts";

/** Turns the words of the contract into those of Python. */
export type Speak = (text: string) => string;

/** Names in backticks become Python's: fields in snake case, operations as methods. */
export function speaker(contract: Contract, operations: readonly SdkOperation[]): Speak {
  const places = new Map(operations.map(({ id, resource, method }) => [id, [...resource, method].join(".")]));
  const fields = new Set(operations.flatMap(({ query }) => query.map(({ name }) => name)));
  collect(contract.schemas as unknown as Json, fields);
  return (text) =>
    text
      .replace(/`([^`\n]+)`/g, (_, name: string) => {
        const place = places.get(name);
        if (place) return `\`\`${place}\`\``;
        const [field = "", ...value] = name.split("=");
        const known = fields.has(field) && /^[a-z][A-Za-z0-9]*$/.test(field);
        return `\`\`${[known ? pythonName(field) : field, ...value].join("=")}\`\``;
      })
      .replace(/\b[a-z]+[A-Z]\w*\b/g, (name) => (fields.has(name) ? pythonName(name) : name))
      .replaceAll("\\", "\\\\");
}

function collect(value: Json, fields: Set<string>): void {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, fields);
    return;
  }
  const record = object(value);
  for (const [name, one] of Object.entries(record)) {
    if (name === "properties") for (const field of Object.keys(object(one))) fields.add(field);
    collect(one, fields);
  }
}

/** Paragraphs of the contract as lines of a docstring, an empty line between two. */
export function paragraphs(text: string, indent: string): string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...wrapped(paragraph, indent)]);
}

/** What is said of a field, as the docstring below it; no lines where nothing is. */
export function fieldDoc(text: string, speak: Speak, indent: string): string[] {
  if (text === "") return [];
  return docstring(wrapped(speak(text), indent), indent)
    .trimEnd()
    .split("\n");
}

/** A code of the contract with what mends it. */
export function remedyOf(contract: Contract, code: string): { readonly status: number; readonly remedy: string } {
  const row = object(objects(object(contract.facts.codes))[code]);
  return { status: Number(row.status), remedy: String(row.remedy) };
}

export function described(schema: JsonObject): string {
  return typeof schema.description === "string" ? schema.description.trim() : "";
}
