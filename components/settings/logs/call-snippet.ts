import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { loggedSnippet } from "#sandbox/contract/snippets/logged-snippet.ts";
import type { Language } from "#sandbox/contract/snippets/snippet.ts";
import type { Schema } from "#sandbox/contract/types.ts";

type Call = Pick<Schema<"LoggedRequestDetail">, "method" | "path" | "query" | "operationId" | "bodiesKept" | "request">;

/** A call as code that sends it again; null where its body is not known whole. The key is a variable in each. */
export function callSnippet(call: Call, language: Language, origin: string): string | null {
  const { method, path, query, operationId, bodiesKept, request } = call;
  const form = operationId !== null && operations[operationId as OperationId]?.body?.form;
  if (form || request.bodyTruncated || (request.body === null && !bodiesKept && method !== "GET")) return null;
  return loggedSnippet({ method, path, query, audience: "key", body: request.body }, language, origin);
}
