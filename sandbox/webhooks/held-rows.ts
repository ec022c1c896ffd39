import type { Session } from "../store/engine.ts";
import type { WebhookTable } from "../store/schema-webhooks.ts";
import { holdClock, type LockedClock } from "../time/lock-clock.ts";
import { liveTime, testTime, type WorkspaceTime } from "../time/workspace-time.ts";

/** What a transaction need not read again: rows that it holds until it ends, and what its worker knows. */
export class HeldRows {
  readonly webhooks = new Map<string, WebhookTable>();
  /** By workspace; null for one that is gone. */
  readonly clocks = new Map<string, LockedClock | null>();
  /** When endpoints last succeeded that are well, as who delivers to them knows. */
  readonly well = new Map<string, number>();
}

/** What time it is for one workspace and mode; null when the workspace is gone. Its clock stands still until the end. */
export async function workspaceTime(
  session: Session,
  { workspace_id, livemode }: { workspace_id: string; livemode: number },
  { clocks }: HeldRows,
  realNow: number,
): Promise<WorkspaceTime | null> {
  if (livemode === 1) return liveTime(realNow);
  let clock = clocks.get(workspace_id);
  if (clock === undefined) {
    clock = (await holdClock(session, workspace_id)) ?? null;
    clocks.set(workspace_id, clock);
  }
  return clock && testTime(clock, realNow);
}
