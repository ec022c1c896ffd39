import { join } from "node:path";
import { child, type JsonObject, loadContract, object, resolved } from "../../../../scripts/generate/contract.ts";
import { type SdkOperation, sdkOperations } from "../../../../scripts/generate/sdk-operations.ts";

export const contract = loadContract(join(import.meta.dirname, "../../../../openapi.yaml"));

/** Every public operation by its id. */
export const operations: ReadonlyMap<string, SdkOperation> = new Map(
  sdkOperations(contract).map((one) => [one.id, one]),
);

export function operation(id: string): SdkOperation {
  const found = operations.get(id);
  if (!found) throw new Error(`The contract has no public operation ${id}.`);
  return found;
}

/** The method of an operation in a client, found by its names alone. */
export function methodOf(client: object, { id, resource, method }: SdkOperation): (...given: unknown[]) => unknown {
  let node = client as Record<string, unknown>;
  for (const name of resource) node = node[name] as Record<string, unknown>;
  const found = node?.[method];
  if (typeof found !== "function") throw new Error(`The client has no method for ${id}.`);
  return found.bind(node);
}

function rawOf(id: string): JsonObject {
  return object(contract.operations.find((one) => one.id === id)?.raw);
}

/** The first example of a body, or undefined. */
export function exampleOf({ id, body }: SdkOperation): unknown {
  if (body === null) return undefined;
  const content = child(child(rawOf(id), "requestBody"), "content");
  const { examples } = object(Object.values(content)[0]);
  const [first] = Object.values(object(examples ?? {}));
  return first === undefined ? undefined : resolved(contract.document, object(first)).value;
}

/** Every error that the answers of an operation show, with its status. */
export function errorExamplesOf(id: string): { status: number; problem: JsonObject }[] {
  const answers = Object.entries(object(rawOf(id).responses)).filter(([status]) => /^[45]/.test(status));
  return answers.flatMap(([status, answer]) => {
    const { content } = resolved(contract.document, object(answer));
    if (content === undefined) return [];
    const { examples } = object(Object.values(object(content))[0]);
    return Object.values(object(examples ?? {})).map((one) => ({
      status: Number(status),
      problem: object(resolved(contract.document, object(one)).value),
    }));
  });
}

/** The examples of the query parameters, by name. */
export function queryOf({ query }: SdkOperation): Record<string, unknown> {
  return Object.fromEntries(query.filter((one) => one.example !== null).map((one) => [one.name, one.example]));
}
