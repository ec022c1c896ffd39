import { type Attempt, attempt } from "./attempt.ts";
import type { Call } from "./call.ts";
import { type APIError, APITimeoutError, RateLimitError } from "./errors.ts";
import { failure, resultOf } from "./judge.ts";
import { log } from "./log.ts";
import type { RetryEvent } from "./options.ts";
import { delayOf } from "./timing.ts";
import { world } from "./world.ts";

/** A success. */
export interface Reply extends Attempt {
  response: Response;
  data?: unknown;
}

/** Tries until there is a result, or an error that no further try would mend. */
export async function exchange(call: Call): Promise<Reply> {
  const { pace, method, path, signal } = call;
  const { now } = call[world];
  const lane = pace?.lane(path);
  const started = now();
  let error: Attempt["error"];
  let retries = 0;
  let unanswered: boolean | undefined;
  const announce = (delayMs: number, reason: RetryEvent["reason"]): unknown => {
    log(call, "warn", () => `${method} ${path} waits ${Math.round(delayMs)} ms: ${error?.message ?? reason}`);
    return call.onRetry?.({ attempt: call.tries, delayMs, reason, error });
  };
  const inQueue = (ms: number): unknown => {
    if (now() + ms <= started + (pace?.maxWait as number)) return announce(ms, "pace");
    throw (
      error ??
      failure(RateLimitError, call, "429: no quota within pace.maxWait", {
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
    error = made.error;
    if (!error) return { ...(made as Reply), data: resultOf(call, made as Reply) };
    const { status, headers, code, retryAfter } = error as APIError;
    // A delete that is not found after a try without an answer: that try did it.
    if (unanswered && status === 404 && method === "DELETE") return made as Reply;
    unanswered ||= !status;
    if (lane && status === 429) continue;
    const asked = (retryAfter as number) * 1000;
    const told = headers?.["x-should-retry"];
    const usual = /^(408|429|5)|idempotency_in_progress/.test(`${status ?? 500}${code}`);
    // The server has the last word, on an error.
    const worthAnother = !(status < 400) && (told === "true" || (usual && told !== "false"));
    if (retries >= call.maxRetries || asked > call.maxRetryDelay || !worthAnother) throw error;
    const delay = delayOf(retries++, asked, call[world].random());
    await announce(delay, status ? "status" : error instanceof APITimeoutError ? "timeout" : "connection");
    await call[world].sleep(delay, signal);
  }
}
