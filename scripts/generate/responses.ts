import { type Contract, child, type Json, type JsonObject, object, objects, resolved } from "./contract.ts";
import { head, literal } from "./print.ts";
import { bare } from "./schemas.ts";

const shape = `
export interface DocumentedResponse {
  readonly description: string;
  readonly contentType: string | null;
  /** A schema to compile beside schemas.gen.ts; null when there is no body. */
  readonly schema: { readonly $ref: string } | null;
  /** The schemas of further media types that the same answer may have. */
  readonly others: Readonly<Record<string, { readonly $ref: string }>>;
  /** Headers that every such answer has. */
  readonly headers: readonly string[];
  /** Headers that it may have. */
  readonly optionalHeaders: readonly string[];
}
`;

/** What every operation may answer. Only tests read it: they hold every answer against it. */
export function responsesFile(contract: Contract): string {
  const table = Object.fromEntries(
    contract.operations.map((operation) => [operation.id, answers(contract, object(operation.raw.responses))]),
  );
  const headers = objects(child(child(contract.document, "components"), "headers"));
  const headerSchemas = Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [name, bare(child(header, "schema"))]),
  );
  return [
    head,
    'import type { OperationId } from "./operations.gen.ts";\n',
    shape,
    "\nexport const responses: Readonly<Record<OperationId, Readonly<Record<string, DocumentedResponse>>>> = ",
    `${literal(table)};\n`,
    `\n/** The form of every documented header. */\nexport const headerSchemas = ${literal(headerSchemas)} as const;\n`,
  ].join("");
}

function answers(contract: Contract, responses: JsonObject): JsonObject {
  const entries = Object.entries(objects(responses)).map(([status, value]): [string, Json] => {
    const response = resolved(contract.document, value);
    const content = "content" in response ? Object.entries(objects(child(response, "content"))) : [];
    const schemas = content.map(([type, media]): [string, Json] => [type, bare(child(media, "schema"))]);
    const [[contentType, schema] = [null, null], ...more] = schemas;
    const description = String(response.description).trim();
    const others = Object.fromEntries(more);
    return [status, { description, contentType, schema, others, ...headersOf(contract, response) }];
  });
  return Object.fromEntries(entries);
}

function headersOf(contract: Contract, response: JsonObject): JsonObject {
  const entries = "headers" in response ? Object.entries(objects(child(response, "headers"))) : [];
  const named = (required: boolean) =>
    entries
      .filter(([, header]) => (resolved(contract.document, header).required === true) === required)
      .map(([name]) => name);
  return { headers: named(true), optionalHeaders: named(false) };
}
