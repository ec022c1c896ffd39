import type { WebhookDeliveryTable } from "../store/schema-webhooks.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { AttemptResult } from "./attempt-result.ts";
import type { ClaimedAttempt } from "./claim.ts";

/** An attempt that has ended, and how. */
export interface FinishedAttempt {
  readonly claimed: ClaimedAttempt;
  readonly result: AttemptResult;
  /** End on the workspace's clock, where somebody moves it; null where it runs by itself. */
  readonly endedAt: number | null;
}

/** The time of each workspace and mode that a batch touches. */
export type Times = ReadonlyMap<string, WorkspaceTime>;

export function placeOf({ claimed }: FinishedAttempt): string {
  return `${claimed.job.livemode}${claimed.job.workspace_id}`;
}

/** When an attempt ended on its workspace's clock. */
export function endOf(one: FinishedAttempt, times: Times): number {
  const at = one.endedAt ?? times.get(placeOf(one))?.now ?? one.claimed.startedAt;
  return Math.max(at, one.claimed.startedAt);
}

export function outcomeOf(result: AttemptResult): "succeeded" | "interrupted" | "failed" {
  if (result.code === null) return "succeeded";
  return result.code === "interrupted" ? "interrupted" : "failed";
}

/** What a delivery keeps of its newest attempt. */
export type LastAttempt = Pick<
  WebhookDeliveryTable,
  "last_attempt" | "last_outcome" | "last_code" | "last_status" | "last_ended_at"
>;

export function lastOf({ claimed, result }: FinishedAttempt, at: number): LastAttempt {
  return {
    last_attempt: claimed.number,
    last_outcome: outcomeOf(result),
    last_code: result.code,
    last_status: result.statusCode,
    last_ended_at: at,
  };
}
