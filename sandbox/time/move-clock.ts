import type { Transaction } from "../store/engine.ts";
import { holdJobs, releaseJobs, setClock } from "./clock-queries.ts";

const farAway = 8.64e15;

/** Lets a workspace's clock run, `virtualNow` being its time at this real instant. */
export async function runFrom(session: Transaction, workspaceId: string, virtualNow: number, realNow: number) {
  const offsetMs = virtualNow - realNow;
  await session.all(
    setClock.bind(session.dialect, { ...settled(workspaceId), state: "running", offsetMs, frozenAt: null }),
  );
  await session.all(holdJobs.bind(session.dialect, { workspaceId }));
  await release(session, workspaceId, offsetMs, farAway);
}

/** Stops a workspace's clock. What is due at or before this instant still runs; nothing later does. */
export async function freezeAt(session: Transaction, workspaceId: string, virtualNow: number, realNow: number) {
  const offsetMs = virtualNow - realNow;
  const change = { ...settled(workspaceId), state: "frozen" as const, offsetMs, frozenAt: virtualNow };
  await session.all(setClock.bind(session.dialect, change));
  await session.all(holdJobs.bind(session.dialect, { workspaceId }));
  await release(session, workspaceId, offsetMs, virtualNow);
}

function settled(workspaceId: string) {
  return { workspaceId, resumeState: null, leaseUntil: null };
}

async function release(session: Transaction, workspaceId: string, offsetMs: number, until: number): Promise<void> {
  const rows = await session.all<{ wake_at: number }>(
    releaseJobs.bind(session.dialect, { workspaceId, offsetMs, until }),
  );
  if (rows.length > 0) session.wake(rows.reduce((least, row) => Math.min(least, row.wake_at), farAway));
}

/** Ends an advance whose process died: the clock goes on from the last instant that was reached. */
export async function settleAbandoned(
  session: Transaction,
  workspaceId: string,
  clock: { clock_frozen_at: number | null; clock_resume_state: "running" | "frozen" | null },
  realNow: number,
): Promise<void> {
  const land = clock.clock_resume_state === "frozen" ? freezeAt : runFrom;
  await land(session, workspaceId, clock.clock_frozen_at ?? realNow, realNow);
}
