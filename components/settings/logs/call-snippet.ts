import type { Schema } from "#sandbox/contract/types.ts";
import { type Language, writeSnippet } from "../../docs/snippet.ts";
import { baseUrl } from "../../docs/snippet-writer.ts";

type Call = Pick<Schema<"LoggedRequestDetail">, "method" | "path" | "query" | "bodiesKept" | "request">;

/** A call as code that sends it again; null where its body is not known whole. The key is a variable in each. */
export function callSnippet(call: Call, language: Language, origin: string): string | null {
  const body = bodyOf(call);
  if (body === undefined) return null;
  const { method, path, query } = call;
  const operation = { method, path, rawQuery: query, audience: "key" as const };
  const { code } = writeSnippet(operation, { path: {}, body, slots: {} }, language);
  return code.replace(baseUrl, origin);
}

/** The body as JSON, null for none, and undefined where it cannot be told. */
function bodyOf({ method, bodiesKept, request }: Call): unknown {
  if (request.body === null) return bodiesKept || method === "GET" ? null : undefined;
  try {
    return request.bodyTruncated ? undefined : JSON.parse(request.body);
  } catch {
    return undefined;
  }
}
