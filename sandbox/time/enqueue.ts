import { ownQuery, type Store } from "../store/store.ts";
import type { WorkspaceTime } from "./workspace-time.ts";

/** A piece of work for later, written in the transaction of what caused it. */
export interface NewJob {
  readonly kind: string;
  /** The id of what it is about. */
  readonly subject: string;
  readonly dueAt: number;
  readonly payload?: Record<string, unknown>;
  /** Jobs of one lane share a cap; without one it goes to the common queue. */
  readonly lane?: string;
  /** Within a lane, the lowest number goes first. */
  readonly priority?: number;
}

type Row = {
  kind: string;
  subject: string;
  dueAt: number;
  wakeAt: number | null;
  payload: string;
  epoch: number;
  lane: string | null;
  priority: number;
};

const insertJob = ownQuery<Row>()((own, param) =>
  own.insertInto("job", {
    epoch: param("epoch"),
    kind: param("kind"),
    subject: param("subject"),
    payload: param("payload"),
    due_at: param("dueAt"),
    wake_at: param("wakeAt"),
    state: "pending",
    lease_until: null,
    owner: null,
    fence: 0,
    attempts: 0,
    lane: param("lane"),
    priority: param("priority"),
  }),
);

const deleteAbout = ownQuery<{ subject: string }>()((own, param) =>
  own.deleteFrom("job").where("subject", "=", param("subject")),
);

/** Queues work on the caller's clock. */
export async function enqueue(store: Store, time: WorkspaceTime, job: NewJob): Promise<void> {
  const wakeAt = time.wakeAt(job.dueAt);
  await store.all(insertJob, {
    kind: job.kind,
    subject: job.subject,
    dueAt: job.dueAt,
    wakeAt,
    payload: job.payload ? JSON.stringify(job.payload) : "{}",
    epoch: time.epoch,
    lane: job.lane ?? null,
    priority: job.priority ?? 0,
  });
  if (wakeAt !== null) store.wake(wakeAt, job.lane);
}

/** Takes back everything queued about one subject. */
export async function cancelJobs(store: Store, subject: string): Promise<void> {
  await store.all(deleteAbout, { subject });
}
