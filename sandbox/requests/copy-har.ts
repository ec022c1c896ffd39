import { api } from "../contract/facts.gen.ts";
import { inAddress } from "../contract/snippets/logged-snippet.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { decodeExtras } from "../log/log-extras.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { operationOf } from "./logged-operation.ts";
import { answeredBody, namedHeaders } from "./logged-words.ts";
import { tellingHeaders } from "./sent-call.ts";

const unmeasured = -1;

/** A call with its answer as HAR 1.2. What the log does not hold is left out, and a comment says so. */
export function harOf(entry: LogEntry, origin: string): object {
  const { head } = entry;
  const ms = head.durationUs / 1000;
  return {
    log: {
      version: "1.2",
      creator: { name: api.title, version: api.version },
      entries: [
        {
          startedDateTime: formatInstant(head.at),
          time: ms,
          request: requestOf(entry, origin),
          response: responseOf(entry),
          cache: {},
          timings: { send: 0, wait: ms, receive: 0 },
          comment: head.id,
        },
      ],
    },
  };
}

function requestOf(entry: LogEntry, origin: string): object {
  const { head, words } = entry;
  const agent = namedHeaders(words.requestHeaders)["user-agent"];
  const headers = {
    ...(operationOf(head)?.audience === "public" ? {} : { Authorization: "Bearer $ALOHA_KEY" }),
    ...tellingHeaders(entry),
    ...(agent === undefined ? {} : { "User-Agent": agent }),
  };
  const { requestBytes } = decodeExtras(words.extras);
  const query = head.query === "" ? "" : `?${inAddress(head.query)}`;
  return {
    method: head.method,
    url: `${origin}${inAddress(head.path)}${query}`,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairs(Object.entries(headers)),
    queryString: pairs(new URLSearchParams(head.query)),
    ...(words.requestBody === null
      ? {}
      : {
          postData: {
            mimeType: tellingHeaders(entry)["Content-Type"] ?? "application/json",
            text: words.requestBody,
            ...cutComment(requestBytes),
          },
        }),
    headersSize: unmeasured,
    bodySize: requestBytes ?? bytesOf(words.requestBody),
  };
}

function responseOf(entry: LogEntry): object {
  const { head, words } = entry;
  const headers = namedHeaders(words.responseHeaders);
  const { responseBytes } = decodeExtras(words.extras);
  const body = answeredBody(entry);
  const bytes = body === null ? 0 : (responseBytes ?? bytesOf(body));
  return {
    status: head.status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairs(Object.entries(headers)),
    content: {
      size: bytes,
      mimeType: headers["Content-Type"] ?? "x-unknown",
      ...(body === null ? {} : { text: body }),
      ...cutComment(responseBytes),
    },
    redirectURL: headers.Location ?? "",
    headersSize: unmeasured,
    bodySize: bytes,
  };
}

function pairs(entries: Iterable<[string, string]>): object[] {
  return Array.from(entries, ([name, value]) => ({ name, value }));
}

function bytesOf(text: string | null): number {
  return text === null ? 0 : Buffer.byteLength(text);
}

function cutComment(cutFrom: number | null): { comment?: string } {
  return cutFrom === null ? {} : { comment: `The log keeps the beginning of these ${cutFrom} bytes.` };
}
