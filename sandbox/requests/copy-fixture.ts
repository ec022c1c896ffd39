import type { Schema } from "../contract/types.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { decodeExtras } from "../log/log-extras.ts";
import { operationOf } from "./logged-operation.ts";
import { answeredBody, jsonOrText, namedHeaders } from "./logged-words.ts";
import { tellingHeaders } from "./sent-call.ts";
import { volatilePlaces } from "./volatile.ts";

/** A call for tests: what to send, what to expect, and what of it differs each time. */
export function fixtureOf(entry: LogEntry): Schema<"RequestFixture"> {
  const { head, words } = entry;
  const operation = operationOf(head);
  const answered = namedHeaders(words.responseHeaders)["Content-Type"] !== undefined;
  const whole = decodeExtras(words.extras).responseBytes === null;
  const text = answeredBody(entry);
  const bodyKept = whole && (text !== null || !answered || head.method === "HEAD");
  const body = bodyKept ? jsonOrText(text) : null;
  return {
    object: "request_fixture",
    name: `${operation?.id ?? `${head.method} ${head.path}`} ${head.status}`,
    operationId: operation?.id ?? null,
    request: {
      method: head.method,
      path: head.path,
      query: head.query === "" ? null : head.query,
      headers: tellingHeaders(entry),
      body: jsonOrText(words.requestBody) as Schema<"FixtureRequest">["body"],
    },
    expected: {
      status: head.status,
      bodyKept,
      body: body as Schema<"FixtureAnswer">["body"],
      volatile: volatilePlaces(body),
    },
  };
}
