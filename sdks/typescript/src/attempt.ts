import type { Call } from "./call.ts";
import { checkKey } from "./check.ts";
import type { APIConnectionError, APIError } from "./errors.ts";
import { aborted, metaOf, refusal, silence } from "./judge.ts";
import { log } from "./log.ts";
import type { RequestEvent } from "./options.ts";
import { redact, shownHeaders } from "./redact.ts";
import { world } from "./world.ts";

/** What came of one try. */
export interface Attempt {
  /** Undefined when no whole answer came. */
  response?: Response | undefined;
  /** Its body; undefined when it is left unread. */
  text?: string | undefined;
  /** Undefined when the answer is a success. */
  error?: APIError | APIConnectionError | undefined;
  /** Ends the connection of an answer whose body is still coming. */
  readonly stopper: AbortController;
}

/** Sends a call once, with a deadline of its own, and tells the hooks and the log of it. */
export async function attempt(call: Call): Promise<Attempt> {
  const { method, url, signal, apiKey } = call;
  // A function is asked each time, since keys rotate and tokens end.
  const key = typeof apiKey === "function" ? await apiKey() : apiKey;
  if (key || !/k/.test(call.letters)) checkKey(key);
  if (signal?.aborted) throw aborted(call);
  const headers = {
    ...call.headers,
    ...(key && { authorization: `Bearer ${key}` }),
    ...(call.tries++ && { "x-aloha-retry": `${call.tries - 1}` }),
  };
  let seen: RequestEvent | undefined;
  /** What may be seen of the request, with its key masked. Each hook has a copy of its own. */
  const shown = (): RequestEvent => {
    seen ??= {
      method,
      url: redact(url, key),
      attempt: call.tries,
      headers: shownHeaders(Object.entries(headers), key),
    };
    return { ...seen, headers: { ...seen.headers } };
  };
  await call.onRequest?.(shown());
  const started = call[world].now();
  const stopper = new AbortController();
  const abort = (): void => stopper.abort();
  const timer = setTimeout(() => stopper.abort("late"), call.timeout);
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  let response: Response | undefined;
  let text: string | undefined;
  let cause: unknown;
  try {
    // Read at call time, and called without a receiver, as a browser wants it. A redirect would carry the key away.
    const send = call.fetch ?? fetch;
    response = await send(url, {
      method,
      headers,
      body: call.body as BodyInit,
      redirect: "manual",
      signal: stopper.signal,
    });
    if (!(response.ok && (call.keepsBody || /s/.test(call.letters)))) text = await response.text();
  } catch (error) {
    cause = error;
    // What an error status says counts, even when its body breaks off.
    if (response?.ok) response = undefined;
  }
  clearTimeout(timer);
  // An open body ends with the caller's signal too.
  if (!response || text !== undefined) signal?.removeEventListener("abort", abort);
  log(call, "debug", () =>
    redact(
      `${method} ${url} ${JSON.stringify(shown().headers)} ${call.body}: ${response?.status ?? cause} ${text}`,
      key,
    ),
  );
  if (signal?.aborted) throw aborted(call);
  if (!response) return { stopper, error: silence(call, cause, stopper.signal.reason === "late") };
  const durationMs = call[world].now() - started;
  await call.onResponse?.({ ...shown(), ...metaOf(response), status: response.status, durationMs });
  return { stopper, response, text, error: response.ok ? undefined : refusal(call, response, text ?? "", key) };
}
