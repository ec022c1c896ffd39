import { resolve } from "#components/reference/read-contract.ts";

/** A part of the contract, and every part that it refers to, by name. */
export function withReferences(part: unknown): unknown {
  const found = new Map<string, unknown>();
  collect(part, found);
  return [part, [...found].sort(([a], [b]) => (a < b ? -1 : 1))];
}

function collect(part: unknown, found: Map<string, unknown>): void {
  if (typeof part !== "object" || part === null) return;
  for (const [name, inside] of Object.entries(part)) {
    if (name === "$ref" && typeof inside === "string") {
      if (found.has(inside)) continue;
      const target = resolve<object>({ $ref: inside });
      found.set(inside, target);
      collect(target, found);
    } else collect(inside, found);
  }
}
