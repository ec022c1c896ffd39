import type { Metrics } from "../metrics.ts";
import type { Engine, Transaction } from "../store/engine.ts";
import type { AttemptResult } from "./attempt-result.ts";
import { BackgroundWork } from "./background-work.ts";
import { type ClaimedAttempt, claimLanes, type LaneShare, leaseMs, waitedMs } from "./claim.ts";
import { countAttempts } from "./count-attempts.ts";
import { settleEndedElsewhere } from "./ended-elsewhere.ts";
import { type Finished, type FinishHost, finishAttempts } from "./finish.ts";
import { FinishQueue } from "./finish-queue.ts";
import type { FinishedAttempt } from "./finished-attempt.ts";
import { HeldRows } from "./held-rows.ts";
import { endLease, renewJobs, renewLanes } from "./lane-queries.ts";
import { type Lane, Lanes } from "./lanes.ts";
import { StreamLost } from "./listener-streams.ts";
import { makeAttempt, type Receivers } from "./make-attempt.ts";
import { bury, recoverExpired } from "./recover-expired.ts";

const mostInFlight = 256;
const pollMs = 1000;
const dataVersionMs = 250;
const renewMs = 5000;
const buryMs = 2000;
const mostPerClaim = 64;
const lanesPerClaim = 16;

export interface WorkerHost extends FinishHost {
  readonly engine: Engine;
  readonly receivers: Receivers;
  readonly metrics: Metrics;
  readonly report: (error: unknown, where: string) => void;
}

/** What one transaction took, and from which lanes. */
interface Taken {
  readonly shares: ReadonlyMap<Lane, LaneShare>;
  readonly claimed: readonly ClaimedAttempt[];
  /** How many were asked for, and how long that took. */
  readonly room: number;
  readonly tookMs: number;
}

/** Delivers what is due: each endpoint has a lane with a cap, and the lanes take turns. */
export class DeliveryWorker {
  readonly #host: WorkerHost;
  readonly #lanes: Lanes;
  readonly #finishes: FinishQueue;
  readonly #work: BackgroundWork;
  #pumpTimer: NodeJS.Timeout | undefined;
  #nextPumpAt = Number.POSITIVE_INFINITY;
  #inFlight = 0;
  /** Attempts that fill a slot of their lane. */
  readonly #underWay = new Map<ClaimedAttempt, Lane>();
  #pumping: Promise<void> | null = null;
  #exchanging: Promise<readonly Finished[]> | null = null;
  #again = false;
  #stopped = true;
  #share: "all" | "listeners" = "all";

  constructor(host: WorkerHost) {
    this.#host = host;
    this.#work = new BackgroundWork((error) => host.report(error, "webhook worker"));
    this.#lanes = new Lanes(host);
    this.#finishes = new FinishQueue(
      (batch, tries) => this.#exchange(batch, tries),
      () => this.#underWay.size,
    );
    host.engine.onWake((at, lane) => {
      if (lane === "*") this.#safely(() => this.poll());
      else if (lane !== null) this.#wake(lane, at);
      if (lane !== null && host.receivers.streams.isOpen(lane)) this.#safely(() => this.#settleElsewhere());
    });
    host.receivers.streams.onChange((lane) => {
      if (host.receivers.streams.isOpen(lane)) this.#wake(lane, 0);
      else this.#safely(() => this.#lanes.releaseIdle());
    });
  }

  /** `listeners`: only what goes to streams that are open here. Nobody else can deliver that. */
  start(share: "all" | "listeners" = "all"): void {
    this.#stopped = false;
    this.#share = share;
    this.#work.every(pollMs, () => this.poll());
    this.#work.every(renewMs, () => this.#renew());
    if (share === "all") this.#work.every(buryMs, () => this.#takeOver());
    this.#work.every(dataVersionMs, async () => {
      if (await this.#host.engine.changedElsewhere()) await this.poll();
    });
    if (share === "all") this.#safely(() => this.#takeOver());
  }

  /** Starts nothing new, lets what is under way end and be written, and gives the lanes back. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#pumpTimer);
    // Else a worker that starts again would take the pump that was called off for one that will come.
    this.#nextPumpAt = Number.POSITIVE_INFINITY;
    await this.#work.end();
    await this.#finishes.idle();
    await this.#lanes.release();
  }

  /** How many attempts are under way here. */
  get inFlight(): number {
    return this.#inFlight;
  }

  /** True while this process delivers. */
  get delivers(): boolean {
    return !this.#stopped;
  }

  /** How long due work has waited for this worker alone. */
  get lateMs(): number {
    return this.#lanes.lateMs;
  }

  /** Finds work that nobody told us of: of other processes, and of workers that died. */
  async poll(): Promise<void> {
    if (this.#stopped) return;
    await this.#settleElsewhere();
    if (this.#share === "all") {
      await recoverExpired(this.#host);
      await this.#lanes.lookAtAll();
    } else for (const lane of this.#host.receivers.streams.openHere()) await this.#lanes.lookAhead(lane);
    this.#host.metrics.polled(this.#host.clock.monotonic());
    await this.#pump();
  }

  #settleElsewhere(): Promise<void> {
    return settleEndedElsewhere(this.#host.engine, this.#host.receivers.streams);
  }

  #wake(lane: string, at: number): void {
    if (this.#share === "listeners" && !this.#host.receivers.streams.isOpen(lane)) return;
    this.#lanes.wake(lane, at);
    this.#pumpAt(at);
  }

  /** One timer for the next known work; the poll finds what lies further ahead. */
  #pumpAt(at: number): void {
    if (this.#stopped || at >= this.#nextPumpAt) return;
    const delayMs = Math.max(0, at - this.#host.clock.now());
    if (delayMs > pollMs) return;
    clearTimeout(this.#pumpTimer);
    this.#nextPumpAt = at;
    this.#pumpTimer = setTimeout(() => {
      this.#nextPumpAt = Number.POSITIVE_INFINITY;
      this.#safely(() => this.#pump());
    }, delayMs);
  }

  #safely(work: () => Promise<void>): void {
    if (!this.#stopped) void this.#work.do(work);
  }

  /** Goes on at once with what a worker beside this one left behind when it died. */
  async #takeOver(): Promise<void> {
    await bury(this.#host);
    await this.poll();
  }

  /** Fills every free slot, one lane after the other. Several calls at once become one more round. */
  #pump(): Promise<void> {
    this.#again = true;
    this.#pumping ??= this.#rounds().finally(() => {
      this.#pumping = null;
    });
    return this.#pumping;
  }

  async #rounds(): Promise<void> {
    // Two that fill the same slots would fill them twice.
    await this.#exchanging?.catch(() => undefined);
    while (this.#again && !this.#stopped) {
      this.#again = false;
      const lanes = this.#lanes.ready();
      while (lanes.length > 0) {
        const room = mostInFlight - this.#inFlight;
        if (room <= 0 || this.#stopped) return;
        await this.#serve(lanes.splice(0, lanesPerClaim), Math.min(room, mostPerClaim));
      }
    }
    this.#pumpAt(this.#lanes.nextAt);
  }

  /** Takes from several lanes in one transaction: a commit costs more than a row. */
  async #serve(lanes: readonly Lane[], room: number): Promise<void> {
    const taken = await this.#host.engine.transaction((session) => this.#take(session, lanes, room));
    await this.#took(taken);
  }

  async #take(session: Transaction, lanes: readonly Lane[], room: number, held = new HeldRows()): Promise<Taken> {
    const startedAt = this.#host.clock.monotonic();
    const shares = await this.#lanes.hold(session, lanes, room, held);
    const claimed = await claimLanes(this.#host, session, [...shares.values()], held);
    return { shares, claimed, room, tookMs: this.#host.clock.monotonic() - startedAt };
  }

  /** Begins what was taken, once that is committed. */
  async #took({ shares, claimed, room, tookMs }: Taken): Promise<void> {
    if (shares.size === 0) return;
    this.#host.metrics.claimed(claimed.length, tookMs);
    // With the room all given away, some lane may have been left out.
    if ([...shares.values()].reduce((sum, { count }) => sum + count, 0) === room) this.#again = true;
    const byLane = Map.groupBy(claimed, ({ job }) => job.lane);
    const short: Lane[] = [];
    for (const [lane, { count }] of shares) {
      const taken = byLane.get(lane.id) ?? [];
      lane.took(taken, count);
      for (const one of taken) this.#begin(lane, one);
      if (taken.length === count) this.#again = true;
      else short.push(lane);
    }
    for (const lane of short) await this.#lanes.lookAhead(lane.id);
  }

  /**
   * Writes what ended, and takes what comes next in the same transaction: they touch the same pages and share one
   * commit. Tried again, it only writes, so that a lane which cannot be read keeps nobody's end from being kept.
   */
  async #exchange(batch: readonly FinishedAttempt[], tries: number): Promise<readonly Finished[]> {
    const takes = tries === 0 && !this.#stopped && this.#pumping === null;
    const exchange = this.#host.engine
      .transaction(async (session) => {
        const held = this.#lanes.known(batch.map(({ claimed }) => claimed.delivery.webhook_id));
        const finished = await finishAttempts(this.#host, session, batch, held);
        for (const { claimed, result } of batch) this.#leave(claimed, result);
        const lanes = takes ? this.#lanes.ready().slice(0, lanesPerClaim) : [];
        const room = Math.min(mostInFlight - this.#inFlight + batch.length, mostPerClaim);
        return { finished, taken: lanes.length > 0 ? await this.#take(session, lanes, room, held) : null };
      })
      .then(({ finished, taken }) => {
        countAttempts(this.#host.tally, batch, finished);
        // Even if the end has come meanwhile: what is taken is sent.
        if (taken) void this.#work.do(() => this.#took(taken));
        return finished;
      });
    if (takes) this.#exchanging = exchange;
    try {
      return await exchange;
    } finally {
      if (takes) this.#exchanging = null;
    }
  }

  #begin(lane: Lane, claimed: ClaimedAttempt): void {
    this.#inFlight++;
    this.#underWay.set(claimed, lane);
    void this.#work.do(() => this.#run(claimed));
  }

  /** Gives the slot of an attempt back to its lane, once. */
  #leave(claimed: ClaimedAttempt, result: AttemptResult | null): void {
    const lane = this.#underWay.get(claimed);
    if (this.#underWay.delete(claimed)) lane?.ended(result);
  }

  async #run(claimed: ClaimedAttempt): Promise<void> {
    try {
      this.#host.metrics.started(waitedMs(claimed));
      const { result } = await makeAttempt(this.#host.receivers, claimed, false);
      const finished = await this.#finishes.add({ claimed, result, endedAt: null });
      this.#host.metrics.ended(result.code, finished.refused);
    } catch (error) {
      await this.#letGo(claimed, error);
    } finally {
      this.#leave(claimed, null);
      this.#host.receivers.streams.settled(claimed);
      this.#inFlight--;
      // Sixty may end at once; one round serves them all.
      if (this.#pumping) this.#again = true;
      else this.#safely(() => this.#pump());
    }
  }

  /** Ends a lease early, so that the row is taken up again: nobody knows what became of this attempt. */
  async #letGo(claimed: ClaimedAttempt, error: unknown): Promise<void> {
    const { engine, report, metrics } = this.#host;
    metrics.dropped();
    if (!(error instanceof StreamLost)) report(error, `webhook delivery ${claimed.delivery.id}`);
    const values = { id: Number(claimed.job.id), fence: claimed.job.fence };
    await engine.transaction((session) => session.all(endLease.bind(engine.dialect, values))).catch(() => undefined);
  }

  async #renew(): Promise<void> {
    const { engine, owner, clock } = this.#host;
    const values = { owner, leaseUntil: clock.now() + leaseMs };
    await engine.transaction(async (session) => {
      if (this.#inFlight > 0) await session.all(renewJobs.bind(engine.dialect, values));
      if (this.#lanes.size === 0) return;
      const rows = await session.all<{ id: string }>(renewLanes.bind(engine.dialect, values));
      this.#lanes.renewed(new Set(rows.map(({ id }) => id)), values.leaseUntil);
    });
    await this.#lanes.releaseIdle();
  }
}
