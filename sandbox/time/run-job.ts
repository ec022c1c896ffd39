import type { Engine, Transaction } from "../store/engine.ts";
import { Store } from "../store/store.ts";
import type { Clock } from "./clock.ts";
import { type AtomicJob, type Happening, type JobKinds, jobLeaseMs, type OutsideJob } from "./job.ts";
import { endLeased, type JobRow, leaseJob, putBack, takeJob } from "./job-queries.ts";
import type { LaneStep } from "./lane-step.ts";
import { holdClock } from "./lock-clock.ts";
import { liveTime, testTime, type WorkspaceTime } from "./workspace-time.ts";

/** Everything that running a job needs; one per process. */
export interface JobHost {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly kinds: JobKinds;
  /** Does what is due in lanes while a clock is moved by hand. */
  readonly lanes: LaneStep;
  /** Names this process in a lease. */
  readonly owner: string;
}

type Leased = { leased: number };

/** Begins a due job. Null when somebody else took it, or the clock is being moved; what must go outside is leased. */
export function beginJob(host: JobHost, row: JobRow): Promise<Happening[] | Leased | null> {
  return host.engine.transaction(async (session) => {
    const time = await timeOf(host, session, row);
    if (time?.state === "advancing") return null;
    return startJob(host, session, row, time);
  });
}

/** True for work that goes beside the queue. */
export function isBeside(host: JobHost, { kind }: JobRow): boolean {
  return (host.kinds[kind] as Partial<OutsideJob> | undefined)?.beside === true;
}

/** Inside a transaction: does an atomic job at once, or leases one that must go outside. */
export async function startJob(
  host: JobHost,
  session: Transaction,
  row: JobRow,
  time: WorkspaceTime | null,
): Promise<Happening[] | Leased | null> {
  const kind = host.kinds[row.kind];
  if (!kind) throw new Error(`No job kind is registered under "${row.kind}".`);
  const stale = time === null || time.epoch !== row.epoch;
  if (stale || "run" in kind) {
    const taken = await session.all(takeJob.bind(session.dialect, { id: row.id }));
    if (taken.length === 0) return null;
    return stale ? [] : (kind as AtomicJob).run(callOf(session, row, time));
  }
  const values = { id: row.id, owner: host.owner, leaseUntil: host.clock.now() + jobLeaseMs };
  const [lease] = await session.all<{ fence: number }>(leaseJob.bind(session.dialect, values));
  return lease ? { leased: lease.fence } : null;
}

/** Does the outside part of a leased job and writes its result under the fence. */
export async function finishOutside(host: JobHost, row: JobRow, fence: number): Promise<Happening[] | null> {
  const kind = host.kinds[row.kind] as OutsideJob;
  const store = new Store(host.engine, row.workspace_id, row.livemode === 1);
  const result = await kind.outside({ store, subject: row.subject, payload: JSON.parse(row.payload) });
  return host.engine.transaction(async (session) => {
    const time = await timeOf(host, session, row);
    const ended = await session.all(endLeased.bind(session.dialect, { id: row.id, fence }));
    if (ended.length === 0 || time === null || time.epoch !== row.epoch) return null;
    return kind.finish(callOf(session, row, time), result);
  });
}

/** Puts a job that threw back for later. After its last try it is kept as failed, and its kind says what that means. */
export function putBackJob(host: JobHost, row: JobRow, wakeAt: number): Promise<void> {
  return host.engine.transaction(async (session) => {
    // The lease that it may have had raised the fence by one.
    const values = { id: row.id, wakeAt, owner: host.owner, newestFence: Number(row.fence) + 1 };
    const [put] = await session.all<{ state: string }>(putBack.bind(session.dialect, values));
    if (put?.state !== "failed") return;
    const time = await timeOf(host, session, row);
    if (time !== null && time.epoch === row.epoch) await host.kinds[row.kind]?.giveUp?.(callOf(session, row, time));
  });
}

async function timeOf(host: JobHost, session: Transaction, row: JobRow): Promise<WorkspaceTime | null> {
  if (row.livemode === 1) return liveTime(host.clock.now());
  const clock = await holdClock(session, row.workspace_id);
  return clock ? testTime(clock, host.clock.now()) : null;
}

function callOf(session: Transaction, row: JobRow, time: WorkspaceTime) {
  const store = new Store(session, row.workspace_id, row.livemode === 1);
  return { store, time, subject: row.subject, payload: JSON.parse(row.payload) as Record<string, unknown> };
}
