import { array, type Contract, child, type Json, type JsonObject, object, resolved } from "../contract.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { queryName } from "./names.ts";

/** The schemas that the client's types are made of. */
export interface PublicSchemas {
  /** In the order of the contract, the queries of lists last. */
  readonly schemas: Readonly<Record<string, JsonObject>>;
  /** Those that are only sent, never received. */
  readonly sent: ReadonlySet<string>;
  /** Those that are received, and perhaps sent too. */
  readonly received: ReadonlySet<string>;
}

/** Every schema that a public operation or a webhook reaches, and a schema for each query. */
export function publicSchemas(contract: Contract, operations: readonly SdkOperation[]): PublicSchemas {
  const sent = new Set<string>();
  const received = new Set<string>(["Problem", "FieldProblem"]);
  const queries: Record<string, JsonObject> = {};
  for (const operation of operations) {
    const { raw } = rawOf(contract, operation);
    reach(contract, raw.requestBody ?? null, sent);
    reach(contract, raw.responses ?? null, received);
    if (operation.query.length === 0) continue;
    queries[queryName(operation)] = querySchema(contract, operation);
    reach(contract, object(queries[queryName(operation)]), sent);
  }
  reach(contract, contract.document.webhooks ?? null, received);
  const all = Object.entries(contract.schemas).filter(([name]) => sent.has(name) || received.has(name));
  // A client gives pages of items, and messages of streams.
  const inside = new Set(operations.filter(({ paginated }) => paginated).map(({ answerSchema }) => answerSchema));
  const kept = all.filter(([name, schema]) => !inside.has(name) && schema.contentMediaType !== "text/event-stream");
  return {
    schemas: { ...Object.fromEntries(kept), ...queries },
    sent: new Set([...Object.keys(queries), ...[...sent].filter((name) => !received.has(name))]),
    received,
  };
}

export function rawOf(contract: Contract, { id }: Pick<SdkOperation, "id">): { readonly raw: JsonObject } {
  const found = contract.operations.find((one) => one.id === id);
  if (!found) throw new Error(`openapi.yaml has no operation ${id}.`);
  return found;
}

/** The query parameters of an operation as one object. */
function querySchema(contract: Contract, operation: SdkOperation): JsonObject {
  const { raw } = rawOf(contract, operation);
  const parameters = array(raw.parameters)
    .map((one) => resolved(contract.document, object(one)))
    .filter((one) => one.in === "query");
  return {
    type: "object",
    description: `The query of \`${operation.id}\`.`,
    required: parameters.filter((one) => one.required === true).map((one) => String(one.name)),
    properties: Object.fromEntries(
      parameters.map((one) => [
        String(one.name),
        { ...object(one.schema), ...(one.description === undefined ? {} : { description: one.description }) },
      ]),
    ),
  };
}

/** Follows every reference to a schema, through shared responses too. */
function reach(contract: Contract, value: Json, found: Set<string>): void {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const one of value) reach(contract, one, found);
    return;
  }
  for (const [key, one] of Object.entries(object(value))) {
    if (key !== "$ref" || typeof one !== "string") {
      if (key !== "examples" && key !== "example") reach(contract, one, found);
      continue;
    }
    const name = /^#\/components\/schemas\/(\w+)$/.exec(one)?.[1];
    if (name === undefined) reach(contract, resolved(contract.document, object({ $ref: one })), found);
    else if (!found.has(name)) {
      found.add(name);
      reach(contract, child(contract.schemas as unknown as JsonObject, name), found);
    }
  }
}
