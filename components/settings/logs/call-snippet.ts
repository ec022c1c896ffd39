import type { Schema } from "#sandbox/contract/types.ts";
import { printPythonLiteral } from "../../docs/print-value.ts";
import { baseUrl, writeSnippet } from "../../docs/snippet.ts";

export type CallLanguage = "curl" | "typescript" | "python";
export const callLanguages: readonly { id: CallLanguage; name: string }[] = [
  { id: "curl", name: "cURL" },
  { id: "typescript", name: "TypeScript" },
  { id: "python", name: "Python" },
];

type Call = Pick<Schema<"LoggedRequestDetail">, "method" | "path" | "query" | "bodiesKept" | "request">;

/** A call as code that sends it again; null where its body is not known whole. The key is a variable in each. */
export function callSnippet(call: Call, language: CallLanguage, origin: string): string | null {
  const body = bodyOf(call);
  if (body === undefined) return null;
  const { method, path, query } = call;
  if (language === "python") return pythonSnippet({ method, url: origin + path + (query ? `?${query}` : "") }, body);
  const operation = { method, path, rawQuery: query, audience: "key" as const };
  const { code } = writeSnippet(operation, { path: {}, body, slots: {} }, language === "curl" ? "curl" : "fetch");
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

function pythonSnippet({ method, url }: { method: string; url: string }, body: unknown): string {
  const json =
    body === null ? "" : `    json=${printPythonLiteral(body, { indent: "    ", slots: {}, option: {} }).text},\n`;
  return `import os
import requests

response = requests.request(
    "${method}",
    ${JSON.stringify(url)},
    headers={"Authorization": f"Bearer {os.environ['ALOHA_KEY']}"},
${json})
print(response.status_code, response.text)`;
}
