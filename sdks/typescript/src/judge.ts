import type { AlohaError } from "./aloha-error.ts";
import type { Call } from "./call.ts";
import {
  APIConnectionError,
  type APIError,
  APITimeoutError,
  classOf,
  type FieldProblem,
  InvalidResponseError,
  type RateLimit,
  RequestAbortedError,
} from "./errors.ts";
import { redact, shownHeaders } from "./redact.ts";
import { retryAfter } from "./timing.ts";

/** What an answer tells beside its body. */
export function metaOf({ headers }: Response): { requestId: string | undefined; rateLimit: RateLimit | undefined } {
  const [limit = 0, remaining = 0, reset = 0] = ["limit", "remaining", "reset"].map((name) =>
    Number(headers.get(`x-ratelimit-${name}`)),
  );
  return {
    requestId: headers.get("x-request-id") ?? undefined,
    rateLimit: limit ? { limit, remaining, resetAt: new Date(reset * 1000) } : undefined,
  };
}

/** An error of a call. A NUL in its message stands for which call it was. */
export const failure = <T extends AlohaError>(
  Kind: new (message: string, details: object) => T,
  { method, path, tries, idempotencyKey }: Call,
  message: string,
  details: Readonly<Record<string, unknown>>,
  note = details.requestId ? `, request ${details.requestId}` : "",
): T => new Kind(message.replace("\0", `(${method} ${path}${note})`), { tries, idempotencyKey, ...details });

/** The error for an answer that is none of success: the API, or something in front of it, refused. */
export function refusal(call: Call, response: Response, text: string, key: string | undefined): APIError {
  const { status, headers } = response;
  const body = parsed(redact(text, key));
  const { code, title, detail, type: docUrl, errors: rows } = Object(body);
  const errors: FieldProblem[] = Array.isArray(rows) ? rows : [];
  const target = headers.get("location");
  const [
    first = status < 400
      ? `a redirect${target ? ` to ${target}` : ""} is not followed`
      : (detail ?? title ?? `an answer of type ${headers.get("content-type") ?? "nothing"}`),
    ...further
  ] = errors.map(({ pointer, parameter, detail }) => `${pointer ?? parameter ?? ""} ${detail}`.trim());
  const lines = [`${status}${code ? ` ${code}` : ""}: ${first} \0`, ...further.slice(0, 3).map((line) => `  ${line}`)];
  if (/^https?:/.test(docUrl)) lines.push(docUrl);
  return failure(classOf(status), call, lines.join("\n"), {
    ...metaOf(response),
    status,
    code,
    title,
    detail,
    docUrl,
    errors,
    param: errors[0]?.pointer ?? errors[0]?.parameter,
    headers: shownHeaders(headers, key),
    body,
    retryAfter: retryAfter(headers, call) / 1000 || undefined,
  });
}

/** The error for a try without an answer. */
export function silence(call: Call, cause: unknown, late: boolean): APIConnectionError {
  const { host } = new URL(call.url);
  const note = call.tries > 1 ? `, ${call.tries} tries` : ", 1 try";
  return late
    ? failure(APITimeoutError, call, `No answer from ${host} within ${call.timeout} ms \0`, { cause }, note)
    : failure(APIConnectionError, call, `Could not reach ${host}: ${codeOf(cause) ?? cause} \0`, { cause }, note);
}

/** Codes lie on the cause, on its cause, or on the first of several when IPv6 and IPv4 both failed. */
const codeOf = (error: unknown): string | undefined => {
  const { code, cause, errors } = Object(error);
  return code > "" ? code : error ? codeOf(cause ?? errors?.[0]) : undefined;
};

/** The error for a call that its own signal ended. */
export const aborted = (call: Call): RequestAbortedError =>
  failure(RequestAbortedError, call, "Your signal ended the call \0", { cause: call.signal?.reason });

/** What a success gives. A page of HTML with status 200 is no success. */
export function resultOf(call: Call, response: Response, text: string): unknown {
  const contentType = response.headers.get("content-type") ?? undefined;
  const { status } = response;
  const { flags } = call;
  if (/n/.test(flags) || (flags === "r" && !text)) return undefined;
  const asText = /t/.test(flags) || (flags === "r" && !/json/.test(contentType ?? ""));
  const data = asText ? text : parsed(text);
  if (!/s/.test(flags) && (asText ? !/html/.test(contentType ?? "") : Object(data) === data)) return data;
  const excerpt = redact(text.slice(0, 200));
  const wanted = /s/.test(flags) ? "a stream of events" : "JSON";
  throw failure(
    InvalidResponseError,
    call,
    `${status}, but the answer is ${contentType ?? "of no type"} and not ${wanted}: ${excerpt} \0. Check baseURL, and any proxy on the way.`,
    { ...metaOf(response), status, contentType, excerpt },
  );
}

/** A text as JSON where it is JSON, else as it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
