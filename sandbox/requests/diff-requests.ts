import type { Schema } from "../contract/types.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { decodeExtras } from "../log/log-extras.ts";
import type { Handler } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { differencesOf } from "./differences.ts";
import { answeredBody, jsonOrText, namedHeaders } from "./logged-words.ts";
import { settledEntry } from "./settled-entry.ts";

/** Two calls side by side, with what differs between them. */
export const diffRequests: Handler<"diffRequests"> = async ({ store, path, services }) => {
  const left = layOut(await settledEntry(services, store, path.id));
  const right = layOut(await settledEntry(services, store, path.otherId));
  const differences = differencesOf(left, right);
  const same = differences.every((one) => one.volatile);
  return { status: 200, body: { object: "request_diff", livemode: store.livemode, same, differences, left, right } };
};

function layOut(entry: LogEntry): Schema<"ComparedCall"> {
  const { head, words } = entry;
  const { requestBytes, responseBytes } = decodeExtras(words.extras);
  const body = answeredBody(entry);
  return {
    id: head.id,
    at: formatInstant(head.at),
    durationMs: head.durationUs / 1000,
    request: {
      method: head.method,
      path: head.path,
      query: valuesOf(head.query),
      headers: inSmallLetters(words.requestHeaders),
      body: jsonOrText(words.requestBody) as Schema<"ComparedRequest">["body"],
      cutFrom: requestBytes,
    },
    response: {
      status: head.status,
      headers: inSmallLetters(words.responseHeaders),
      body: jsonOrText(body) as Schema<"ComparedResponse">["body"],
      cutFrom: body === null ? null : responseBytes,
    },
  };
}

/** Every value of each name, in the order in which they were sent. */
function valuesOf(query: string): Record<string, string[]> {
  const pairs = Map.groupBy(new URLSearchParams(query), ([name]) => name);
  return Object.fromEntries(Array.from(pairs, ([name, given]) => [name, given.map(([, value]) => value)]));
}

function inSmallLetters(lines: string): Record<string, string> {
  return Object.fromEntries(Object.entries(namedHeaders(lines)).map(([name, value]) => [name.toLowerCase(), value]));
}
