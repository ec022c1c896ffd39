import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { HttpTally } from "./observe/http-tally.ts";
import type { StoreSize } from "./store/engine.ts";
import type { JobFigures } from "./time/job-figures.ts";

const lagSeconds = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300];
const claimSeconds = [0.001, 0.005, 0.02, 0.1, 0.5];

/** What lies in the store when somebody looks. */
export interface Figures {
  readonly webhooks: QueueFigures;
  readonly jobs: JobFigures;
  readonly store: StoreSize;
}

/** What lies in the lanes of webhooks. */
export interface QueueFigures {
  readonly oldestDueMs: number;
  readonly pending: number;
  readonly held: number;
  readonly lanes: Readonly<Record<"closed" | "open" | "recovering", number>>;
}

/** What an operator may watch. Counted as it happens; what lies in the store is asked when somebody looks. */
export class Metrics {
  readonly registry = new Registry();
  readonly http = new HttpTally();
  readonly #refusedCalls = new Counter({
    name: "aloha_rate_limit_refusals_total",
    help: "Calls that a rate limit refused, by limit.",
    labelNames: ["policy"],
    registers: [this.registry],
  });
  readonly #jobsDue = new Gauge({
    name: "aloha_jobs_due",
    help: "Jobs that are due and not yet done, webhooks aside, by kind. publish is a post that is due.",
    labelNames: ["kind"],
    registers: [this.registry],
  });
  readonly #oldestJob = new Gauge({
    name: "aloha_jobs_oldest_due_seconds",
    help: "How late the oldest due job is, webhooks aside.",
    registers: [this.registry],
  });
  readonly #failedJobs = new Gauge({
    name: "aloha_jobs_failed",
    help: "Jobs that were given up after their last try, by kind.",
    labelNames: ["kind"],
    registers: [this.registry],
  });
  readonly #storeBytes = new Gauge({
    name: "aloha_store_bytes",
    help: "Size of the database, and of SQLite's log of writes beside it.",
    labelNames: ["part"],
    registers: [this.registry],
  });
  readonly #attempts = new Counter({
    name: "aloha_webhook_attempts_total",
    help: "Ended webhook attempts by outcome and code.",
    labelNames: ["outcome", "code"],
    registers: [this.registry],
  });
  readonly #lag = new Histogram({
    name: "aloha_webhook_queue_lag_seconds",
    help: "How long an attempt waited after it was due.",
    buckets: lagSeconds,
    registers: [this.registry],
  });
  readonly #claims = new Histogram({
    name: "aloha_webhook_claim_seconds",
    help: "How long one claim took.",
    buckets: claimSeconds,
    registers: [this.registry],
  });
  readonly #refused = new Counter({
    name: "aloha_webhook_finishes_refused_total",
    help: "Ends of attempts whose lease had passed to somebody else.",
    registers: [this.registry],
  });
  readonly #interrupted = new Counter({
    name: "aloha_webhook_interrupted_total",
    help: "Attempts whose process ended or slept beyond its lease.",
    registers: [this.registry],
  });
  readonly #inFlight = new Gauge({
    name: "aloha_webhook_in_flight",
    help: "Attempts under way in this process.",
    registers: [this.registry],
  });
  readonly #oldestDue = new Gauge({
    name: "aloha_webhook_oldest_due_seconds",
    help: "How long the oldest due delivery has waited, for whatever reason.",
    registers: [this.registry],
  });
  readonly #pending = new Gauge({
    name: "aloha_webhook_pending",
    help: "Attempts that are planned, due or not.",
    registers: [this.registry],
  });
  readonly #held = new Gauge({
    name: "aloha_webhook_held",
    help: "Deliveries that wait until somebody replays them.",
    registers: [this.registry],
  });
  readonly #lanes = new Gauge({
    name: "aloha_webhook_lanes",
    help: "Enabled endpoints by the state of their circuit.",
    labelNames: ["circuit"],
    registers: [this.registry],
  });
  readonly #limitedAlone = new Counter({
    name: "aloha_rate_limit_alone_total",
    help: "Calls that this process counted without Valkey, although REDIS_URL is set.",
    registers: [this.registry],
  });
  /** When the claim loop last went round, on the monotonic clock; null where no worker lives here. */
  lastPollAt: number | null = null;

  constructor() {
    this.http.joinIn(this.registry);
  }

  /** Adds what concerns the process as a whole: memory, event loop, garbage collection. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Everything in Prometheus's text form. */
  text({ webhooks, jobs, store }: Figures): Promise<string> {
    const { oldestDueMs, pending, held, lanes } = webhooks;
    this.#jobsDue.reset();
    for (const [kind, count] of jobs.due) this.#jobsDue.set({ kind }, count);
    this.#failedJobs.reset();
    for (const [kind, count] of jobs.failed) this.#failedJobs.set({ kind }, count);
    this.#oldestJob.set(jobs.oldestDueMs / 1000);
    for (const [part, bytes] of Object.entries(store)) this.#storeBytes.set({ part }, bytes);
    this.#oldestDue.set(oldestDueMs / 1000);
    this.#pending.set(pending);
    this.#held.set(held);
    for (const [circuit, count] of Object.entries(lanes)) this.#lanes.set({ circuit }, count);
    return this.registry.metrics();
  }

  limitedAlone(): void {
    this.#limitedAlone.inc();
  }

  refusedCall(policy: string): void {
    this.#refusedCalls.inc({ policy });
  }

  polled(at: number): void {
    this.lastPollAt = at;
  }

  claimed(count: number, tookMs: number): void {
    if (count > 0) this.#claims.observe(tookMs / 1000);
    this.#inFlight.inc(count);
  }

  started(waitedMs: number): void {
    this.#lag.observe(waitedMs / 1000);
  }

  ended(code: string | null, refused: boolean): void {
    this.#inFlight.dec();
    if (refused) this.#refused.inc();
    else this.#attempts.inc({ outcome: code === null ? "succeeded" : "failed", code: code ?? "none" });
  }

  /** An attempt whose end nobody knows. */
  dropped(): void {
    this.#inFlight.dec();
  }

  interrupted(count: number): void {
    this.#interrupted.inc(count);
  }
}
