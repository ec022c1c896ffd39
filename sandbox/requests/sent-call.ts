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
const notAcceptable = 406;

/** The headers of a logged call that count, in their usual spelling. */
export function tellingHeaders({ head, words }: LogEntry): Record<string, string> {
  const sent = namedHeaders(words.requestHeaders);
  // Our SDKs always say that they read JSON. It means something only where nothing else will do.
  const bySdk = /^aloha-/i.test(sent["user-agent"] ?? "") && head.status !== notAcceptable;
  const unsaid = bySdk ? ["*/*", "application/json"] : ["*/*"];
  return Object.fromEntries(
    telling.flatMap((name) => {
      const value = sent[name.toLowerCase()];
      return value && !(name === "Accept" && unsaid.includes(value)) ? [[name, value]] : [];
    }),
  );
}

/** A logged call as it is sent again. */
export function sentCall(entry: LogEntry): SentCall {
  const { head, words } = entry;
  const { "Content-Type": type, ...headers } = tellingHeaders(entry);
  const answered = namedHeaders(words.responseHeaders)["Content-Type"] ?? "";
  return {
    id: operationOf(head)?.id,
    status: head.status < 400 ? undefined : head.status,
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
