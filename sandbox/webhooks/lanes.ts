import type { Engine, Session } from "../store/engine.ts";
import type { Clock } from "../time/clock.ts";
import type { AttemptResult } from "./attempt-result.ts";
import { afterAttempt } from "./circuit.ts";
import { type ClaimedAttempt, leaseMs } from "./claim.ts";
import type { Endpoint, Endpoints } from "./endpoint.ts";
import { leasedInLane, nextInLane, releaseLane, releaseLanes, takeLane } from "./lane-queries.ts";
import type { Receivers } from "./make-attempt.ts";

const idleMs = 10_000;
/** How often we ask again for a lane that another worker holds. */
const heldElsewhereMs = 1000;

export interface LanesHost {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly owner: string;
  readonly endpoints: Endpoints;
  readonly receivers: Pick<Receivers, "streams">;
}

/** One endpoint as a worker sees it: how much may be under way, and when there is work again. */
export class Lane {
  readonly id: string;
  readonly #clock: Clock;
  /** Real instant of the next work that is known of. */
  wakeAt = Number.POSITIVE_INFINITY;
  /** Until when the lease on the lane is ours, in real time; 0 when it is not. */
  heldUntil = 0;
  endpoint: Endpoint | null = null;
  /** Attempts of other workers that may still be under way. */
  foreign = 0;
  inFlight = 0;
  usedAt = 0;
  #starts: number[] = [];

  constructor(id: string, clock: Clock) {
    this.id = id;
    this.#clock = clock;
  }

  /** How many attempts may start now: what cap, circuit and rate leave. */
  freeSlots(): number {
    if (this.endpoint === null) return 1;
    const { in_flight_limit, max_in_flight, rate_per_second } = this.endpoint.row;
    const slots = Math.min(in_flight_limit, max_in_flight) - this.inFlight - this.foreign;
    if (rate_per_second === null) return Math.max(0, slots);
    const now = this.#clock.monotonic();
    this.#starts = this.#starts.filter((at) => now - at < 1000);
    return Math.max(0, Math.min(slots, rate_per_second - this.#starts.length));
  }

  took(claimed: readonly ClaimedAttempt[], asked: number): void {
    const now = this.#clock.monotonic();
    this.usedAt = now;
    this.inFlight += claimed.length;
    for (const { endpoint } of claimed) {
      this.endpoint = endpoint;
      if (endpoint.row.rate_per_second !== null) this.#starts.push(now);
    }
    if (claimed.length < asked) this.wakeAt = Number.POSITIVE_INFINITY;
  }

  /** Follows the circuit without a read; the store's own row is read at the next claim. */
  ended(result: AttemptResult | null): void {
    this.inFlight--;
    this.usedAt = this.#clock.monotonic();
    if (this.endpoint === null || result === null) return;
    const row = { ...this.endpoint.row, ...afterAttempt(this.endpoint.row, result.code === null, this.#clock.now()) };
    this.endpoint = { ...this.endpoint, row };
  }
}

/** The lanes that a worker knows of, and those that it holds. */
export class Lanes {
  readonly #host: LanesHost;
  readonly #lanes = new Map<string, Lane>();
  #turn = 0;

  constructor(host: LanesHost) {
    this.#host = host;
  }

  get size(): number {
    let held = 0;
    for (const lane of this.#lanes.values()) if (lane.heldUntil > 0) held++;
    return held;
  }

  wake(id: string, at: number): void {
    let lane = this.#lanes.get(id);
    if (!lane) {
      lane = new Lane(id, this.#host.clock);
      this.#lanes.set(id, lane);
    }
    lane.wakeAt = Math.min(lane.wakeAt, at);
  }

  /** Lanes with work now, starting one further than the last time, so that none is always the last. */
  ready(): Lane[] {
    const now = this.#host.clock.now();
    const due = [...this.#lanes.values()].filter(
      (lane) => lane.wakeAt <= now && lane.freeSlots() > 0 && this.#hears(lane),
    );
    const from = due.length === 0 ? 0 : this.#turn++ % due.length;
    return [...due.slice(from), ...due.slice(0, from)];
  }

  /** A listener is served by whoever holds its stream. */
  #hears(lane: Lane): boolean {
    return lane.endpoint?.row.kind !== "listener" || this.#host.receivers.streams.isOpen(lane.id);
  }

  /** What a renewal left us; the other lanes passed to somebody else while we slept. */
  renewed(ids: ReadonlySet<string>, until: number): void {
    for (const lane of this.#lanes.values()) lane.heldUntil = ids.has(lane.id) ? until : 0;
  }

  /** Makes a lane ours, or finds that it is. False when another worker has it, or when nobody listens there. */
  async hold(session: Session, lane: Lane): Promise<boolean> {
    const { clock, owner, endpoints } = this.#host;
    const now = clock.now();
    const endpoint = await endpoints.read(session, lane.id);
    if (endpoint) lane.endpoint = endpoint;
    if (!this.#hears(lane)) return false;
    if (lane.heldUntil <= now) {
      const values = { id: lane.id, owner, leaseUntil: now + leaseMs, now };
      const rows = await session.all<{ fence: number }>(takeLane.bind(session.dialect, values));
      lane.heldUntil = rows.length > 0 ? now + leaseMs : 0;
    }
    if (lane.heldUntil === 0) {
      lane.wakeAt = now + heldElsewhereMs;
      return false;
    }
    const [others] = await session.all<{ count: number }>(
      leasedInLane.bind(session.dialect, { lane: lane.id, now, owner }),
    );
    lane.foreign = Number(others?.count ?? 0);
    if (lane.freeSlots() > 0) return true;
    lane.wakeAt = now + heldElsewhereMs;
    return false;
  }

  /** Asks when a lane has work again. */
  async lookAhead(id: string): Promise<void> {
    const { engine } = this.#host;
    const [row] = await engine.all<{ wake_at: number | null }>(nextInLane.bind(engine.dialect, { lane: id }));
    if (row?.wake_at != null) this.wake(id, row.wake_at);
  }

  async releaseIdle(): Promise<void> {
    const { engine, owner, clock } = this.#host;
    const now = clock.now();
    for (const lane of this.#lanes.values()) {
      if (lane.inFlight > 0 || clock.monotonic() - lane.usedAt < idleMs || lane.wakeAt < now + idleMs) continue;
      if (lane.heldUntil > 0) {
        await engine.transaction((session) => session.all(releaseLane.bind(engine.dialect, { id: lane.id, owner })));
      }
      this.#lanes.delete(lane.id);
    }
  }

  async release(): Promise<void> {
    const { engine, owner } = this.#host;
    if (this.size > 0) await engine.transaction((session) => session.all(releaseLanes.bind(engine.dialect, { owner })));
    this.#lanes.clear();
  }
}
