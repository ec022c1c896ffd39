import type { SentCall } from "../contract/snippets/logged-snippet.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { operationOf } from "./logged-operation.ts";
import { namedHeaders } from "./logged-words.ts";

/** The headers that an answer depends on. Whatever else a caller sends is its own affair, and may be a secret. */
const telling = [
  "Accept",
  "Content-Type",
  "Idempotency-Key",
  "If-None-Match",
  "Last-Event-ID",
  "Aloha-Sandbox-Fault",
] as const;
const unsaid: Readonly<Record<string, string>> = { Accept: "*/*" };

/** The headers of a logged call that count, in their usual spelling. */
export function tellingHeaders({ words }: LogEntry): Record<string, string> {
  const sent = namedHeaders(words.requestHeaders);
  return Object.fromEntries(
    telling.flatMap((name) => {
      const value = sent[name.toLowerCase()];
      return value && value !== unsaid[name] ? [[name, value]] : [];
    }),
  );
}

/** A logged call as it is sent again. */
export function sentCall(entry: LogEntry): SentCall {
  const { head, words } = entry;
  const { "Content-Type": type, ...headers } = tellingHeaders(entry);
  const answered = namedHeaders(words.responseHeaders)["Content-Type"] ?? "";
  return {
    method: head.method,
    path: head.path,
    query: head.query === "" ? null : head.query,
    // Every language says the usual type by itself.
    headers: type === undefined || type === "application/json" ? headers : { ...headers, "Content-Type": type },
    body: words.requestBody,
    audience: operationOf(head)?.audience ?? "key",
    empty: answered === "" || head.method === "HEAD",
    text: !/^application\/(?:problem\+)?json/.test(answered),
    // It may be refused where it was not before, and should say why.
    refused: true,
  };
}
