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
import { world } from "./world.ts";

/** What an answer tells beside its body. */
export function metaOf({ headers }: Response): { requestId: string | undefined; rateLimit: RateLimit | undefined } {
  const quota = (name: string): number => +(headers.get(`x-ratelimit-${name}`) as string);
  const limit = quota("limit");
  return {
    requestId: headers.get("x-request-id") || undefined,
    rateLimit: limit ? { limit, remaining: quota("remaining"), resetAt: new Date(quota("reset") * 1000) } : undefined,
  };
}

/** An error of a call. Its message says which call it was, in parentheses. */
export const failure = <T extends AlohaError>(
  Kind: new (message: string, details: object) => T,
  { method, path, tries, idempotencyKey }: Call,
  message: string,
  details: Readonly<Record<string, unknown>>,
  rest = "",
  note = details.requestId ? `, request ${details.requestId}` : "",
): T => new Kind(redact(`${message} (${method} ${path}${note})${rest}`), { tries, idempotencyKey, ...details });

/** The error for an answer that is none of success: the API, or something in front of it, refused. */
export function refusal(call: Call, response: Response, text: string, key: string | undefined): APIError {
  const { status, headers } = response;
  const body = parsed(redact(text, key));
  const { code, title, detail, type: docUrl, errors: rows } = Object(body);
  const errors: FieldProblem[] = Array.isArray(rows) ? rows : [];
  const place = ({ pointer, parameter }: FieldProblem) => pointer ?? parameter;
  const target = headers.get("location");
  const [
    first = status < 400
      ? `a redirect${target ? ` to ${target}` : ""} is not followed`
      : (detail ?? title ?? `an answer of type ${headers.get("content-type") ?? "nothing"}`),
    ...further
  ] = errors.map((one) => `${place(one) ?? ""} ${one.detail}`.trim());
  const lines = further.slice(0, 3).map((line) => `  ${line}`);
  return failure(
    classOf(status),
    call,
    `${status}${code ? ` ${code}` : ""}: ${first}`,
    {
      ...metaOf(response),
      status,
      code,
      title,
      detail,
      docUrl,
      errors,
      param: errors[0] && place(errors[0]),
      body,
      headers: shownHeaders(headers, key),
      retryAfter: retryAfter(headers, call[world].now()) / 1000 || undefined,
    },
    ["", ...lines, ...(/^https?:/.test(docUrl) ? [docUrl] : [])].join("\n"),
  );
}

/** The error for a try without an answer. */
export function silence(call: Call, cause: unknown, late: boolean): APIConnectionError {
  const host = new URL(call.url).host;
  const note = `, ${call.tries} ${call.tries > 1 ? "tries" : "try"}`;
  return failure(
    late ? APITimeoutError : APIConnectionError,
    call,
    late ? `No answer from ${host} within ${call.timeout} ms` : `Could not reach ${host}: ${codeOf(cause) ?? cause}`,
    { cause },
    "",
    note,
  );
}

/** Codes lie on the cause, on its cause, or on the first of several when IPv6 and IPv4 both failed. */
const codeOf = (error: unknown): string | undefined => {
  const { code, cause, errors } = Object(error);
  return code > "" ? code : error ? codeOf(cause ?? errors?.[0]) : undefined;
};

/** The error for a call that its own signal ended. */
export const aborted = (call: Call): RequestAbortedError =>
  failure(RequestAbortedError, call, "Your signal ended the call", { cause: call.signal?.reason });

/** What a success gives. A page of HTML with status 200 is no success. Without a text nobody wants to read it. */
export function resultOf(call: Call, { response, text }: { response: Response; text?: string | undefined }): unknown {
  const { status } = response;
  const { letters } = call;
  const contentType = response.headers.get("content-type") ?? undefined;
  if (text === undefined || /n/.test(letters) || (/r/.test(letters) && !text)) return undefined;
  const asText = /t/.test(letters) || (/r/.test(letters) && !/json/.test(contentType as string));
  const data = asText ? text : parsed(text);
  if (!/s/.test(letters) && (asText ? !/html/.test(contentType as string) : Object(data) === data)) return data;
  const excerpt = redact(text.slice(0, 200));
  throw failure(
    InvalidResponseError,
    call,
    `${status}, but the answer is ${contentType ?? "of no type"} and not ${/s/.test(letters) ? "a stream of events" : "JSON"}: ${excerpt}`,
    { ...metaOf(response), status, contentType, excerpt },
    ". Check baseURL and proxies.",
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
