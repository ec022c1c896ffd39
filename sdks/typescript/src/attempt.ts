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
  readonly controller: AbortController;
}

/** Sends a call once, with a deadline of its own, and tells the hooks and the log of it. */
export async function attempt(call: Call): Promise<Attempt> {
  const { method, url, body, signal, apiKey, onRequest, onResponse } = call;
  const { now } = call[world];
  // A function is asked each time, since keys rotate and tokens end.
  const key = typeof apiKey === "function" ? await apiKey() : apiKey;
  if (key || !/k/.test(call.flags)) checkKey(key);
  if (signal?.aborted) throw aborted(call);
  const headers = {
    ...call.headers,
    ...(key && { authorization: `Bearer ${key}` }),
    ...(call.tries && { "x-aloha-retry": String(call.tries) }),
  };
  call.tries++;
  const shown = shownOf(call, headers, key);
  if (onRequest) await onRequest(shown());
  const started = now();
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(() => controller.abort("late"), call.timeout);
  signal?.addEventListener("abort", abort);
  let response: Response | undefined;
  let text: string | undefined;
  let cause: unknown;
  try {
    // Read at call time, and called without a receiver, as a browser wants it. A redirect would carry the key away.
    const send = call.fetch ?? fetch;
    response = await send(url, {
      method,
      headers,
      body: body as BodyInit,
      redirect: "manual",
      signal: controller.signal,
    });
    if (!response.ok || !(call.unread || /s/.test(call.flags))) text = await response.text();
  } catch (error) {
    cause = error;
    // What an error status says counts, even when its body breaks off.
    if (response?.ok) response = undefined;
  }
  clearTimeout(timer);
  // An open body ends with the caller's signal too.
  if (text !== undefined) signal?.removeEventListener("abort", abort);
  log(call, "debug", () =>
    redact(`${method} ${url} ${JSON.stringify(shown().headers)} ${body}: ${response?.status ?? cause} ${text}`, key),
  );
  if (signal?.aborted) throw aborted(call);
  let error: Attempt["error"];
  if (!response) error = silence(call, cause, controller.signal.reason === "late");
  else {
    if (onResponse)
      await onResponse({ ...shown(), ...metaOf(response), status: response.status, durationMs: now() - started });
    if (!response.ok) error = refusal(call, response, text ?? "", key);
  }
  return { response, text, error, controller };
}

/** What may be seen of a request, with its key masked. Each hook has a copy of its own. */
function shownOf({ method, url, tries }: Call, headers: Record<string, string>, key?: string): () => RequestEvent {
  let seen: RequestEvent | undefined;
  return () => {
    seen ??= { method, url: redact(url, key), attempt: tries, headers: shownHeaders(Object.entries(headers), key) };
    return { ...seen, headers: { ...seen.headers } };
  };
}
