import type { Json } from "./contract.ts";

export const head = "// Generated from openapi.yaml by `npm run generate`. Do not edit.\n";

const width = 118;

/** A value as TypeScript source: the same value always gives the same text. */
export function literal(value: Json, indent = 0, before = 0): string {
  const flat = oneLine(value);
  if (flat.length + indent + before <= width || value === null || typeof value !== "object") return flat;
  const pad = " ".repeat(indent + 2);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const lines = Array.isArray(value)
    ? value.map((entry) => `${pad}${literal(entry, indent + 2)},`)
    : Object.entries(value).map(
        ([name, entry]) => `${pad}${key(name)}: ${literal(entry, indent + 2, key(name).length + 2)},`,
      );
  return `${open}\n${lines.join("\n")}\n${" ".repeat(indent)}${close}`;
}

function oneLine(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const entries = Object.entries(value).map(([name, entry]) => `${key(name)}: ${oneLine(entry)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

export function union(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}
