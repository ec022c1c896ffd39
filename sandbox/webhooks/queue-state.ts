import type { Metrics, QueueFigures } from "../metrics.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";
import { circuitOf } from "./circuit.ts";

const mostLateMs = 60_000;
const mostSilentMs = 10_000;
const lookEveryMs = 5000;

/** Due rows that no living worker has taken on. A machine that is away keeps its own waiting. */
const orphan = query<{ before: number; now: number }>()((db, param) =>
  db
    .selectFrom("job")
    .innerJoin("webhook", "webhook.id", "job.lane")
    .leftJoin("lane", "lane.id", "job.lane")
    .select("job.id")
    .where("job.lane", "is not", null)
    .where("job.state", "=", "pending")
    .where("job.wake_at", "<=", param("before"))
    .where("webhook.kind", "!=", "listener")
    .where((row) => row.or([row("lane.lease_until", "is", null), row("lane.lease_until", "<=", param("now"))]))
    .limit(1),
);

const oldestDue = query<object>()((db) =>
  db
    .selectFrom("job")
    .select((row) => [row.fn.min("wake_at").as("oldest"), row.fn.countAll<number>().as("pending")])
    .where("lane", "is not", null)
    .where("state", "=", "pending"),
);
const heldCount = query<object>()((db) =>
  db
    .selectFrom("webhook_delivery")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("state", "=", "held"),
);
const circuits = query<object>()((db) =>
  db
    .selectFrom("webhook")
    .select((row) => [
      "max_in_flight",
      "in_flight_limit",
      "consecutive_failures",
      row.fn.countAll<number>().as("count"),
    ])
    .where("deleted_at", "is", null)
    .where("status", "=", "enabled")
    .groupBy(["max_in_flight", "in_flight_limit", "consecutive_failures"]),
);

interface Host {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly worker: { readonly delivers: boolean; readonly lateMs: number };
}

/** What is wrong with the queue, in a word for an operator. */
export type QueueProblem = "claim_loop_silent" | "deliveries_late";

/** Watches the queue. A customer's dead endpoint, an absent machine or a frozen clock is not our illness. */
export class QueueState {
  readonly #host: Host;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #orphaned = false;

  constructor(host: Host) {
    this.#host = host;
  }

  async problem(): Promise<QueueProblem | null> {
    const { worker, metrics, clock } = this.#host;
    if (worker.delivers && clock.monotonic() - (metrics.lastPollAt ?? clock.monotonic()) > mostSilentMs)
      return "claim_loop_silent";
    if (worker.lateMs > mostLateMs) return "deliveries_late";
    return (await this.#hasOrphans()) ? "deliveries_late" : null;
  }

  /** Asked at most every few seconds, however often somebody wants to know. */
  async #hasOrphans(): Promise<boolean> {
    const { engine, clock } = this.#host;
    if (clock.monotonic() - this.#lookedAt < lookEveryMs) return this.#orphaned;
    this.#lookedAt = clock.monotonic();
    const now = clock.now();
    const rows = await engine.all(orphan.bind(engine.dialect, { before: now - mostLateMs, now }));
    this.#orphaned = rows.length > 0;
    return this.#orphaned;
  }

  async figures(): Promise<QueueFigures> {
    const { engine, clock } = this.#host;
    const [due] = await engine.all<{ oldest: number | null; pending: number }>(oldestDue.bind(engine.dialect, {}));
    const [held] = await engine.all<{ count: number }>(heldCount.bind(engine.dialect, {}));
    const lanes = { closed: 0, open: 0, recovering: 0 };
    type Group = Parameters<typeof circuitOf>[0] & { count: number };
    for (const group of await engine.all<Group>(circuits.bind(engine.dialect, {})))
      lanes[circuitOf(group)] += Number(group.count);
    const oldestDueMs = due?.oldest == null ? 0 : Math.max(0, clock.now() - Number(due.oldest));
    return { oldestDueMs, pending: Number(due?.pending ?? 0), held: Number(held?.count ?? 0), lanes };
  }
}
