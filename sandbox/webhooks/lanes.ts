import type { Engine, Session } from "../store/engine.ts";
import type { Clock } from "../time/clock.ts";
import type { AttemptResult } from "./attempt-result.ts";
import { afterAttempt, circuitOf } from "./circuit.ts";
import { type ClaimedAttempt, type LaneShare, leaseMs } from "./claim.ts";
import type { Endpoint, Endpoints } from "./endpoint.ts";
import { HeldRows } from "./held-rows.ts";
import { laneAfter, leasedInLane, nextInLane, releaseLane, releaseLanes, takeLane } from "./lane-queries.ts";
import type { Receivers } from "./make-attempt.ts";

const idleMs = 10_000;
/** How often we ask again for a lane that another worker holds. */
const heldElsewhereMs = 1000;
const mostInFailingLanes = 128;
/** How often the attempts of others in a lane of ours are counted again. */
const recountMs = 1000;

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
  /** When the store was last asked about them, on the process's clock. */
  countedAt = Number.NEGATIVE_INFINITY;
  inFlight = 0;
  usedAt = 0;
  /** When something last began or ended here, in real time. */
  #changedAt = 0;
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
    this.#changedAt = this.#clock.now();
    this.inFlight += claimed.length;
    for (const { endpoint } of claimed) {
      this.endpoint = endpoint;
      if (endpoint.row.rate_per_second !== null) this.#starts.push(now);
    }
    if (claimed.length < asked) this.wakeAt = Number.POSITIVE_INFINITY;
  }

  /** When the rate lets something start again, on the process's clock; null while it holds nothing up. */
  opensAt(): number | null {
    const rate = this.endpoint?.row.rate_per_second ?? null;
    const [oldest] = this.#starts;
    if (rate === null || oldest === undefined || this.#starts.length < rate) return null;
    return this.#clock.now() + Math.max(0, 1000 - (this.#clock.monotonic() - oldest));
  }

  /** True while the circuit is open: what starts here will probably fail. */
  get fails(): boolean {
    return this.endpoint !== null && circuitOf(this.endpoint.row) === "open";
  }

  /** When the endpoint last succeeded, while nothing is wrong with it; else null. */
  get wellSince(): number | null {
    if (this.endpoint === null) return null;
    const { row } = this.endpoint;
    return row.consecutive_failures === 0 && circuitOf(row) === "closed" ? row.last_success_at : null;
  }

  /** For how long work has waited that nothing but ourselves holds up: not a cap, not a circuit, not a rate. */
  lateMs(): number {
    const now = this.#clock.now();
    if (this.wakeAt > now || this.freeSlots() === 0 || this.fails) return 0;
    return now - Math.max(this.wakeAt, this.#changedAt);
  }

  /** Follows the circuit without a read; the store's own row is read at the next claim. */
  ended(result: AttemptResult | null): void {
    this.inFlight--;
    this.usedAt = this.#clock.monotonic();
    this.#changedAt = this.#clock.now();
    if (this.endpoint === null || result === null) return;
    const { row } = this.endpoint;
    const succeeded = result.code === null;
    // One more success of a healthy endpoint changes nothing here.
    if (succeeded && this.wellSince !== null) return;
    this.endpoint = { ...this.endpoint, row: { ...row, ...afterAttempt(row, succeeded, this.#clock.now()) } };
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

  /** How late the latest of all is. */
  get lateMs(): number {
    let worst = 0;
    for (const lane of this.#lanes.values()) if (this.#hears(lane)) worst = Math.max(worst, lane.lateMs());
    return worst;
  }

  wake(id: string, at: number): void {
    let lane = this.#lanes.get(id);
    if (!lane) {
      lane = new Lane(id, this.#host.clock);
      this.#lanes.set(id, lane);
    }
    lane.wakeAt = Math.min(lane.wakeAt, at);
  }

  /**
   * Lanes with work now, starting one further than the last time, so that none is always the last. Failing endpoints
   * together get a share only: each of them may hold a slot for 15 seconds.
   */
  ready(): Lane[] {
    const now = this.#host.clock.now();
    const all = [...this.#lanes.values()];
    const failing = all.reduce((sum, lane) => sum + (lane.fails ? lane.inFlight : 0), 0);
    const due = all.filter(
      (lane) =>
        lane.wakeAt <= now &&
        lane.freeSlots() > 0 &&
        this.#hears(lane) &&
        !(lane.fails && failing >= mostInFailingLanes),
    );
    const from = due.length === 0 ? 0 : this.#turn++ % due.length;
    return [...due.slice(from), ...due.slice(0, from)];
  }

  /** The next instant at which something falls due, or at which a rate lets something start that is. */
  get nextAt(): number {
    const now = this.#host.clock.now();
    let first = Number.POSITIVE_INFINITY;
    // A timer may go off a moment before the instant it was set for: that work is still ahead.
    for (const lane of this.#lanes.values())
      first = Math.min(first, lane.wakeAt > now ? lane.wakeAt : (lane.opensAt() ?? first));
    return first;
  }

  /** A listener is served by whoever holds its stream. */
  #hears(lane: Lane): boolean {
    return lane.endpoint?.row.kind !== "listener" || this.#host.receivers.streams.isOpen(lane.id);
  }

  /** What need not be read of these endpoints. */
  known(ids: readonly string[]): HeldRows {
    const held = new HeldRows();
    for (const id of ids) {
      const wellSince = this.#lanes.get(id)?.wellSince ?? null;
      if (wellSince !== null) held.well.set(id, wellSince);
    }
    return held;
  }

  /** What a renewal left us; the other lanes passed to somebody else while we slept. */
  renewed(ids: ReadonlySet<string>, until: number): void {
    for (const lane of this.#lanes.values()) lane.heldUntil = ids.has(lane.id) ? until : 0;
  }

  /**
   * Makes these lanes ours, or finds that they are, and says what may start in each. Left out are those that another
   * worker has, where nobody listens, or that are full.
   */
  async hold(session: Session, lanes: readonly Lane[], room: number, held: HeldRows): Promise<Map<Lane, LaneShare>> {
    const ids = lanes.map(({ id }) => id);
    const endpoints = await this.#host.endpoints.read(session, ids, held);
    const ours = new Set<Lane>();
    // By name, so that two workers which want the same lanes never wait for each other.
    for (const lane of lanes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      lane.endpoint = endpoints.get(lane.id) ?? lane.endpoint;
      if (this.#hears(lane) && (await this.#take(session, lane))) ours.add(lane);
    }
    const shares = new Map<Lane, LaneShare>();
    let left = room;
    for (const lane of lanes) {
      if (left === 0 || !ours.has(lane)) continue;
      const count = Math.min(left, lane.freeSlots());
      left -= count;
      shares.set(lane, { lane: lane.id, endpoint: endpoints.get(lane.id) ?? null, count });
    }
    return shares;
  }

  async #take(session: Session, lane: Lane): Promise<boolean> {
    const { clock, owner } = this.#host;
    const now = clock.now();
    const news = lane.heldUntil <= now;
    if (news) {
      const values = { id: lane.id, owner, leaseUntil: now + leaseMs, now };
      const rows = await session.all<{ fence: number }>(takeLane.bind(session.dialect, values));
      lane.heldUntil = rows.length > 0 ? now + leaseMs : 0;
    }
    if (lane.heldUntil > 0 && (news || lane.foreign > 0 || clock.monotonic() - lane.countedAt >= recountMs))
      await this.#countOthers(session, lane, now);
    if (lane.heldUntil > 0 && lane.freeSlots() > 0) return true;
    lane.wakeAt = now + heldElsewhereMs;
    return false;
  }

  /** Who had the lane before us may still send. While it is ours nobody else begins, but whoever moves a clock. */
  async #countOthers(session: Session, lane: Lane, now: number): Promise<void> {
    const values = { lane: lane.id, now, owner: this.#host.owner };
    const [others] = await session.all<{ count: number }>(leasedInLane.bind(session.dialect, values));
    lane.foreign = Number(others?.count ?? 0);
    lane.countedAt = this.#host.clock.monotonic();
  }

  /** Asks when a lane has work again. */
  async lookAhead(id: string): Promise<void> {
    const { engine } = this.#host;
    const [row] = await engine.all<Record<string, number | null>>(nextInLane.bind(engine.dialect, { lane: id }));
    const instants = Object.values(row ?? {}).filter((at) => at !== null);
    if (instants.length > 0) this.wake(id, Math.min(...instants.map(Number)));
  }

  /** Asks for every lane that has work, whoever told of it. */
  async lookAtAll(): Promise<void> {
    const { engine } = this.#host;
    for (let after = ""; ; ) {
      const [row] = await engine.all<{ lane: string | null }>(laneAfter.bind(engine.dialect, { after }));
      if (!row?.lane) return;
      after = row.lane;
      await this.lookAhead(after);
    }
  }

  /** Gives back lanes without work, and those of listeners that have left: their next stream may be anywhere. */
  async releaseIdle(): Promise<void> {
    const { engine, owner, clock } = this.#host;
    const now = clock.now();
    for (const lane of this.#lanes.values()) {
      if (lane.inFlight > 0) continue;
      const idle = clock.monotonic() - lane.usedAt >= idleMs && lane.wakeAt >= now + idleMs;
      if (!idle && this.#hears(lane)) continue;
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
