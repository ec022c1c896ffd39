import type { UsageTally } from "../log/usage-tally.ts";
import type { Finished } from "./finish.ts";
import type { FinishedAttempt } from "./finished-attempt.ts";

/** Counts attempts whose ends stand in the store. Of an interrupted one nobody knows what the receiver would have said. */
export function countAttempts(
  tally: Pick<UsageTally, "attempt">,
  ended: readonly FinishedAttempt[],
  ends: readonly Finished[],
): void {
  for (const [place, { claimed, result }] of ended.entries()) {
    if (ends[place]?.refused !== false || result.code === "interrupted") continue;
    tally.attempt({
      workspaceId: claimed.job.workspace_id,
      livemode: claimed.job.livemode,
      webhookId: claimed.delivery.webhook_id,
      succeeded: result.code === null,
      tookMs: result.timings.totalMs ?? 0,
    });
  }
}
