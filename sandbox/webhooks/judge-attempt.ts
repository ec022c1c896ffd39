import type { WebhookDeliveryTable } from "../store/schema-webhooks.ts";
import type { AttemptResult } from "./attempt-result.ts";
import type { ClaimedAttempt } from "./claim.ts";
import { readRetryAfter, retryDelayMs } from "./schedule.ts";

type State = WebhookDeliveryTable["state"];

/** What follows for a delivery from the end of one attempt. */
export interface Judgement {
  readonly state: State;
  readonly retry: number;
  /** When the next attempt starts, on the workspace's clock. */
  readonly dueAt: number | null;
  /** True when this attempt brings the delivery to its end: it arrives for the first time, or is given up. */
  readonly completed: boolean;
  /** True when what is still planned for the delivery must not happen any more. */
  readonly cancelsPlans: boolean;
  readonly retryAfterMs: number | null;
}

export interface Situation {
  /** The delivery as it stands now: another attempt may have ended meanwhile. */
  readonly state: State;
  readonly retry: number;
  readonly enabled: boolean;
  readonly trigger: ClaimedAttempt["trigger"];
  /** End of the attempt on the workspace's clock. */
  readonly endedAt: number;
  readonly realNow: number;
  /** From 0 up to 1; 0 in test mode. */
  readonly random: number;
}

/** The one place that decides what an attempt leads to. */
export function judgeAttempt(
  result: Pick<AttemptResult, "code" | "statusCode" | "retryAfter">,
  now: Situation,
): Judgement {
  const { state, retry } = now;
  const mayWait = result.statusCode === 429 || result.statusCode === 503;
  const retryAfterMs = mayWait ? readRetryAfter(result.retryAfter, now.realNow) : null;
  const unchanged = { state, retry, dueAt: null, completed: false, cancelsPlans: false, retryAfterMs };
  if (result.code === null)
    return { ...unchanged, state: "succeeded", completed: state !== "succeeded", cancelsPlans: true };
  // A try that somebody asked for changes the plan only by succeeding; and no retry follows a success.
  if (now.trigger === "manual" || state === "succeeded") return unchanged;
  if (now.trigger === "test" || result.code === "gone")
    return { ...unchanged, state: "exhausted", completed: true, cancelsPlans: true };
  const delayMs = retryDelayMs({ retry, retryAfterMs, random: now.random });
  if (delayMs === null) return { ...unchanged, state: "exhausted", completed: true };
  if (!now.enabled) return { ...unchanged, state: "held", retry: retry + 1 };
  return { ...unchanged, state: "pending", retry: retry + 1, dueAt: now.endedAt + delayMs };
}
