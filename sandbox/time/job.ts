import type { Store } from "../store/store.ts";
import type { WorkspaceTime } from "./workspace-time.ts";

/** What a job did, in words and ids: one line in the answer of advanceClock. */
export interface Happening {
  readonly kind: string;
  readonly summary: string;
  readonly postId: string | null;
  readonly deliveryId: string | null;
  readonly channel: string | null;
  readonly eventId: string | null;
  readonly event: string | null;
  readonly webhookId: string | null;
}

/** One job at work: its words, and the database and time of the workspace it belongs to. */
export interface JobCall {
  readonly store: Store;
  readonly time: WorkspaceTime;
  readonly subject: string;
  readonly payload: Record<string, unknown>;
}

/** What a kind may add: what becomes of a subject whose job failed at every try. */
interface Forsaken {
  readonly giveUp?: (job: JobCall) => Promise<void>;
}

/** Work that happens wholly inside the database: claim, effect and end are one transaction. */
export interface AtomicJob extends Forsaken {
  readonly run: (job: JobCall) => Promise<Happening[]>;
}

/** How long work outside may take before its job counts as abandoned and goes to whoever is next. */
export const jobLeaseMs = 30_000;

/** Work that must leave the database: it is leased, done outside, and finished only if the lease still stands. */
export interface OutsideJob extends Forsaken {
  /** True for work that waits for somebody else's server: it goes beside the queue and holds nobody up. */
  readonly beside?: boolean;
  readonly outside: (job: Omit<JobCall, "time">) => Promise<unknown>;
  readonly finish: (job: JobCall, result: unknown) => Promise<Happening[]>;
}

export type JobKinds = Record<string, AtomicJob | OutsideJob>;
