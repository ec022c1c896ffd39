import { checked } from "./check.ts";
import { encodeBody, encodeForm, encodeQuery } from "./encode.ts";
import { inBrowser } from "./env.ts";
import type { StreamOptions } from "./options.ts";
import type { Settings } from "./settings.ts";
import { version } from "./version.gen.ts";

/** A call: what its client was made with, what is asked for, and its own options. */
export interface Call extends Settings {
  readonly method: string;
  /** Below the base URL. */
  readonly path: string;
  /**
   * What goes in: `b` a body, `f` a form, `q` a query, `p` a query for pages. What comes out: `s` a stream, `t` a text, `n`
   * nothing, `r` what its Content-Type says, else JSON. `k` needs no key.
   */
  readonly letters: string;
  readonly signal?: AbortSignal | undefined;
  readonly idleTimeout?: number | undefined;
  readonly idempotencyKey: string | undefined;
  /** That of the operation, and what its options add. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly url: string;
  /** What is sent. */
  readonly body: unknown;
  readonly headers: Record<string, string>;
  /** How many requests were sent. */
  tries: number;
  /** Set when the caller wants the answer with its body unread. */
  keepsBody?: boolean;
}

const names = "signal timeout maxRetries idempotencyKey headers query lastEventId idleTimeout";

/** A call, or the error that says what cannot be meant. Nothing has been sent yet. */
export function planCall(
  settings: Settings,
  method: string,
  path: string,
  letters: string,
  input: unknown,
  options: StreamOptions = {},
  cursor?: string,
): Call {
  const given = checked(options as Partial<Call> & StreamOptions, names);
  const { idempotencyKey = method === "GET" ? undefined : crypto.randomUUID() } = given;
  const query: Record<string, unknown> = {
    ...(/[qp]/.test(letters) && (input as object)),
    ...given.query,
    ...(cursor && { cursor }),
  };
  const body = /f/.test(letters) ? encodeForm(input as object) : /[br]/.test(letters) ? input : undefined;
  const isJson = body !== undefined && !(ArrayBuffer.isView(body) || body instanceof FormData || body instanceof Blob);
  const all: Readonly<Record<string, string | undefined>> = {
    accept: /s/.test(letters) ? "text/event-stream" : /[tnr]/.test(letters) ? "*/*" : "application/json",
    "user-agent": inBrowser() ? undefined : `aloha-typescript/${version}`,
    "content-type": isJson ? "application/json" : undefined,
    "idempotency-key": idempotencyKey,
    "last-event-id": given.lastEventId,
    ...settings.headers,
    ...given.headers,
  };
  const headers: Record<string, string> = {};
  for (const name in all) if (all[name] != null) headers[name.toLowerCase()] = all[name];
  return {
    ...settings,
    ...given,
    method,
    path,
    letters,
    idempotencyKey,
    query,
    url: settings.baseURL + path + encodeQuery(query, path),
    body: isJson ? encodeBody(body) : body,
    headers,
    tries: 0,
  };
}
