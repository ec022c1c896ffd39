import { checked } from "./check.ts";
import { encodeBody, encodeForm, encodeQuery } from "./encode.ts";
import { inBrowser } from "./env.ts";
import type { StreamOptions } from "./options.ts";
import type { Settings } from "./settings.ts";
import { version } from "./version.gen.ts";

/** What is asked for, as the table of operations or the caller says it. */
export interface Asked {
  readonly method: string;
  /** Below the base URL. */
  readonly path: string;
  /**
   * What goes in: `b` a body, `f` a form, `q` a query, `p` a query for pages. What comes out: `s` a stream, `t` a text, `n`
   * nothing, `r` what its Content-Type says, else JSON. `k` needs no key.
   */
  readonly flags: string;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** A call: what its client was made with, what is asked for, and its own options. */
export interface Call extends Settings, Omit<Asked, "query"> {
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
  unread?: boolean;
}

const names = "signal timeout maxRetries idempotencyKey headers query lastEventId idleTimeout";

/** A call, or the error that says what cannot be meant. Nothing has been sent yet. */
export function planCall(settings: Settings, asked: Asked, options: StreamOptions = {}): Call {
  const given = checked(options as Partial<Call> & StreamOptions, names, "A call");
  const { method, path, flags, body } = asked;
  const query = { ...asked.query, ...given.query };
  const { idempotencyKey = method === "GET" ? undefined : crypto.randomUUID() } = given;
  const isJson =
    !/f/.test(flags) &&
    body !== undefined &&
    !(body instanceof FormData || body instanceof Blob || ArrayBuffer.isView(body));
  const headers: Record<string, string> = {
    accept: /s/.test(flags) ? "text/event-stream" : /[tnr]/.test(flags) ? "*/*" : "application/json",
    ...(!inBrowser() && { "user-agent": `aloha-typescript/${version}` }),
    ...(isJson && { "content-type": "application/json" }),
    ...(idempotencyKey && { "idempotency-key": idempotencyKey }),
    ...(given.lastEventId && { "last-event-id": given.lastEventId }),
  };
  const more = { ...settings.headers, ...given.headers };
  for (const name in more) headers[name.toLowerCase()] = more[name] as string;
  return {
    ...settings,
    ...asked,
    ...given,
    idempotencyKey,
    query,
    url: settings.baseURL + path + encodeQuery(query, path.includes("?")),
    body: isJson ? encodeBody(body) : /f/.test(flags) ? encodeForm(body as object) : body,
    headers,
    tries: 0,
  };
}
