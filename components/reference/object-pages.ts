import type { OperationId } from "#sandbox/contract/operations.gen.ts";
import { contractOperation, readContract, resolve } from "./read-contract.ts";
import { schemaName } from "./type-words.ts";

let names: readonly string[] | undefined;

/** The objects that have a page of their own: those that say in `object` what they are, but for lists and variants. */
export function objectNames(): readonly string[] {
  if (names) return names;
  const first = new Map<string, string>();
  for (const [name, { properties }] of Object.entries(readContract().components.schemas)) {
    const kind = properties?.object?.const;
    if (typeof kind === "string" && kind !== "list" && !first.has(kind)) first.set(kind, name);
  }
  names = [...first.values()];
  return names;
}

/** The address of the page of an object. */
export function objectPath(name: string): string {
  return `/reference/objects/${name}`;
}

/** The address of an object's page, or null where it has none. */
export function objectPage(name: string): string | null {
  return objectNames().includes(name) ? objectPath(name) : null;
}

/** True when the answer of an operation is this object or a list of it. */
export function answersWith(id: OperationId, name: string): boolean {
  const { schemas } = readContract().components;
  const { responses } = contractOperation(id);
  return Object.entries(responses).some(([status, response]) => {
    const schema = Number(status) < 300 ? Object.values(resolve(response).content ?? {})[0]?.schema : undefined;
    if (!schema) return false;
    const answer = schemaName(schema);
    const entry = schemas[answer ?? ""]?.properties?.data;
    return answer === name || (entry !== undefined && schemaName(entry) === name);
  });
}
