import { inAddress } from "../contract/snippets/logged-snippet.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { operationOf } from "./logged-operation.ts";
import { tellingHeaders } from "./sent-call.ts";

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** A call as a collection of one request, for Postman 2.1. The key and the address are variables of the collection. */
export function postmanOf(entry: LogEntry, origin: string): object {
  const { head, words } = entry;
  const operation = operationOf(head);
  const name = operation?.summary ?? `${head.method} ${head.path}`;
  const headers = Object.entries(tellingHeaders(entry)).map(([key, value]) => ({ key, value }));
  return {
    info: { name: `Aloha: ${name}`, description: `The call ${head.id}.`, schema },
    item: [
      {
        name,
        request: {
          method: head.method,
          header: headers,
          url: urlOf(entry),
          ...(operation?.audience === "public" ? { auth: { type: "noauth" } } : {}),
          ...(words.requestBody === null
            ? {}
            : { body: { mode: "raw", raw: words.requestBody, options: { raw: { language: "json" } } } }),
        },
        response: [],
      },
    ],
    auth: { type: "bearer", bearer: [{ key: "token", value: "{{ALOHA_KEY}}", type: "string" }] },
    variable: [
      { key: "baseUrl", value: origin },
      { key: "ALOHA_KEY", value: "" },
    ],
  };
}

/** Postman takes a part of the path that begins with a colon for a variable. */
function urlOf({ head }: LogEntry): object {
  const path = inAddress(head.path).replaceAll("/:", "/%3A");
  const query = inAddress(head.query);
  return {
    raw: `{{baseUrl}}${path}${query === "" ? "" : `?${query}`}`,
    host: ["{{baseUrl}}"],
    path: path.split("/").slice(1),
    ...(query === "" ? {} : { query: query.split("&").map(queryPart) }),
  };
}

function queryPart(part: string): object {
  const at = part.indexOf("=");
  return at === -1 ? { key: part, value: null } : { key: part.slice(0, at), value: part.slice(at + 1) };
}
