import type { Transaction } from "../store/engine.ts";
import { holdJobs, setClock } from "./clock-queries.ts";
import type { Happening } from "./job.ts";
import { allInWorkspace, type JobRow, leasedInWorkspace, nextInWorkspace } from "./job-queries.ts";
import { type LockedClock, lockClock } from "./lock-clock.ts";
import { freezeAt, runFrom } from "./move-clock.ts";
import { finishOutside, type JobHost, startJob } from "./run-job.ts";
import { testTime } from "./workspace-time.ts";

const mostSteps = 10_000;
const longestRealMs = 20_000;
const leaseMs = 30_000;
const pollMs = 5;

/** What happened while a clock moved, in order. */
export interface Advance {
  readonly from: number;
  readonly to: number;
  readonly happened: readonly { at: number; happening: Happening }[];
  /** Set when a guard ended the walk before its goal; the clock then stands at this instant. */
  readonly stoppedAt: number | null;
  /** Lanes whose work was due and waits for somebody who is not there. */
  readonly waiting: ReadonlySet<string>;
}

/** Where a clock comes from and goes to, and whether it then runs or stands. */
type Move = { from: number; to: number; resumeState: "running" | "frozen" };
type Step = {
  at: number;
  happened: Happening[];
  outside: { row: JobRow; fence: number } | null;
  /** True when lanes have work at this instant. */
  lanes: boolean;
};

/** Marks the clock as moving, so that nobody else moves it and no timer starts this workspace's jobs. */
export async function beginAdvance(
  host: JobHost,
  session: Transaction,
  workspaceId: string,
  clock: LockedClock,
  to: number,
): Promise<Move> {
  const realNow = host.clock.now();
  const from = testTime(clock, realNow).now;
  const resumeState = clock.clock_resume_state ?? (clock.clock_state === "frozen" ? "frozen" : "running");
  await session.all(setClock.bind(session.dialect, moving(workspaceId, from, resumeState, realNow)));
  await session.all(holdJobs.bind(session.dialect, { workspaceId }));
  return { from, to, resumeState };
}

/** True while another call moves this clock; a call that died lets go when its lease ends. */
export function isAdvancing(clock: LockedClock, realNow: number): boolean {
  return clock.clock_state === "advancing" && (clock.clock_lease_until ?? 0) > realNow;
}

/** Walks from one due thing to the next, does each for real, and lets the clock go on from the goal. */
export async function walk(host: JobHost, workspaceId: string, move: Move): Promise<Advance> {
  const happened: { at: number; happening: Happening }[] = [];
  const waiting = new Set<string>();
  const startedAt = host.clock.monotonic();
  let reached = move.from;
  let stoppedAt: number | null = null;
  try {
    await endOfBegun(host, workspaceId, startedAt);
    for (let steps = 0; ; steps++) {
      if (steps >= mostSteps || host.clock.monotonic() - startedAt > longestRealMs) {
        stoppedAt = reached;
        break;
      }
      const step = await host.engine.transaction((session) => takeStep(host, session, workspaceId, move, waiting));
      if (step === null) break;
      reached = step.at;
      happened.push(...(await finishStep(host, workspaceId, step, waiting)));
    }
  } catch (error) {
    await settle(host, workspaceId, move.resumeState, reached);
    throw error;
  }
  const end = stoppedAt ?? move.to;
  await settle(host, workspaceId, move.resumeState, end);
  return { from: move.from, to: end, happened, stoppedAt, waiting };
}

/**
 * Waits for what was under way when the clock began to move: it belongs to the instant before. Otherwise an attempt that
 * fails meanwhile would be tried again as late as the clock has come by then.
 */
async function endOfBegun(host: JobHost, workspaceId: string, startedAt: number): Promise<void> {
  const { engine, clock } = host;
  while (clock.monotonic() - startedAt <= longestRealMs) {
    const begun = await engine.all(leasedInWorkspace.bind(engine.dialect, { workspaceId, now: clock.now() }));
    if (begun.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Does the part of a step that leaves the database. */
async function finishStep(
  host: JobHost,
  workspaceId: string,
  step: Step,
  waiting: Set<string>,
): Promise<{ at: number; happening: Happening }[]> {
  if (step.lanes) return host.lanes.run(workspaceId, step.at, waiting);
  const done = step.outside ? await finishOutside(host, step.outside.row, step.outside.fence) : step.happened;
  return (done ?? []).map((happening) => ({ at: step.at, happening }));
}

function settle(host: JobHost, workspaceId: string, resumeState: "running" | "frozen", at: number): Promise<void> {
  const land = resumeState === "frozen" ? freezeAt : runFrom;
  return host.engine.transaction((session) => land(session, workspaceId, at, host.clock.now()));
}

/** Does the next due thing inside the given transaction; null when nothing is left before the goal. */
export async function takeStep(
  host: JobHost,
  session: Transaction,
  workspaceId: string,
  move: Move,
  waiting: ReadonlySet<string>,
): Promise<Step | null> {
  const clock = await lockClock(session, workspaceId);
  const row = await nextJob(session, workspaceId, move.to, waiting);
  if (!row || !clock) return null;
  const realNow = host.clock.now();
  const at = Math.max(row.due_at, clock.clock_frozen_at ?? move.from);
  await session.all(setClock.bind(session.dialect, moving(workspaceId, at, move.resumeState, realNow)));
  if (row.lane !== null) return { at, happened: [], outside: null, lanes: true };
  const time = testTime({ ...clock, clock_state: "advancing", clock_frozen_at: at }, realNow);
  const done = await startJob(host, session, row, time);
  if (done === null || Array.isArray(done)) return { at, happened: done ?? [], outside: null, lanes: false };
  return { at, happened: [], outside: { row, fence: done.leased }, lanes: false };
}

/** The next due row that is not waiting for somebody. */
export async function nextJob(
  session: Transaction,
  workspaceId: string,
  until: number,
  waiting: ReadonlySet<string>,
): Promise<JobRow | undefined> {
  if (waiting.size === 0) {
    const [row] = await session.all<JobRow>(nextInWorkspace.bind(session.dialect, { workspaceId, until }));
    return row;
  }
  const rows = await session.all<JobRow>(allInWorkspace.bind(session.dialect, { workspaceId, until }));
  return rows.find((row) => row.lane === null || !waiting.has(row.lane));
}

function moving(workspaceId: string, at: number, resumeState: "running" | "frozen", realNow: number) {
  const leaseUntil = realNow + leaseMs;
  return {
    workspaceId,
    state: "advancing" as const,
    offsetMs: at - realNow,
    frozenAt: at,
    resumeState,
    leaseUntil,
  };
}
