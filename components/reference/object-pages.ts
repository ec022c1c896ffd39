import type { OperationId } from "#sandbox/contract/operations.gen.ts";
import { contractOperation, readContract, resolve } from "./read-contract.ts";
import { schemaName } from "./type-words.ts";

/** The objects that have a page of their own: those that say in `object` what they are, but for lists and variants. */
export function objectNames(): string[] {
  const seen = new Set<unknown>();
  return Object.entries(readContract().components.schemas)
    .filter(([, schema]) => {
      const kind = schema.properties?.object?.const;
      if (typeof kind !== "string" || kind === "list" || seen.has(kind)) return false;
      seen.add(kind);
      return true;
    })
    .map(([name]) => name);
}

/** The address of an object's page, or null where it has none. */
export function objectPage(name: string): string | null {
  return objectNames().includes(name) ? `/reference/objects/${name}` : null;
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
