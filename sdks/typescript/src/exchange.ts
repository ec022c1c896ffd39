import { type Attempt, attempt } from "./attempt.ts";
import type { Call } from "./call.ts";
import { type APIError, APITimeoutError, RateLimitError } from "./errors.ts";
import { failure, resultOf } from "./judge.ts";
import { log } from "./log.ts";
import type { RetryEvent } from "./options.ts";
import { delayOf, retryAfter } from "./timing.ts";
import { world } from "./world.ts";

/** A success. */
export interface Reply extends Attempt {
  response: Response;
  data?: unknown;
}

/** Tries until there is a result, or an error that no further try would mend. */
export async function exchange(call: Call): Promise<Reply> {
  const { pace, method, path, signal } = call;
  const { now, sleep, random } = call[world];
  const lane = pace?.lane(path);
  const until = now() + (pace?.maxWait ?? 0);
  let error: Attempt["error"];
  let retries = 0;
  let unanswered = false;
  const announce = (delayMs: number, reason: RetryEvent["reason"]): unknown => {
    log(call, "warn", () => `${method} ${path} waits ${Math.round(delayMs)} ms: ${error?.message ?? reason}`);
    return call.onRetry?.({ attempt: call.tries, delayMs, reason, error });
  };
  const inQueue = (ms: number): unknown => {
    if (now() + ms <= until) return announce(ms, "pace");
    throw (
      error ??
      failure(RateLimitError, call, "429: the quota does not free within pace.maxWait \0", {
        status: 429,
        errors: [],
        retryAfter: ms / 1000,
      })
    );
  };
  for (;;) {
    await lane?.enter(inQueue, signal, call.tries);
    let made: Attempt | undefined;
    try {
      made = await attempt(call);
    } finally {
      lane?.leave(made?.response);
    }
    const { response, text } = made;
    error = made.error;
    // A delete that is not found after a try without an answer: that try did it.
    const done = !error || (method === "DELETE" && unanswered && response?.status === 404);
    if (response && done)
      return { ...made, response, data: error || text === undefined ? undefined : resultOf(call, response, text) };
    unanswered ||= !response;
    if (lane && response?.status === 429) continue;
    const asked = response ? retryAfter(response.headers, call) : 0;
    if (retries >= call.maxRetries || asked > call.maxRetryDelay || (response && !worthAnother(response, error)))
      throw error;
    const delay = delayOf(retries++, asked, random());
    await announce(delay, response ? "status" : error instanceof APITimeoutError ? "timeout" : "connection");
    await sleep(delay, signal);
  }
}

/** Whether another try may end better. The server has the last word. */
function worthAnother({ status, headers }: Response, error: Attempt["error"]): boolean {
  const told = headers.get("x-should-retry");
  const usual =
    status === 408 || status === 429 || status > 499 || (error as APIError).code === "idempotency_in_progress";
  return status > 399 && (told === "true" || (usual && told !== "false"));
}
