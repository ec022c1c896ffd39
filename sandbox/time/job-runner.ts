import { BesideQueue } from "./beside-queue.ts";
import { dueJobs, freeExpiredLeases, type JobRow, nextWake, postpone } from "./job-queries.ts";
import { beginJob, finishOutside, isBeside, type JobHost, putBackJob } from "./run-job.ts";

const pollMs = 1000;
const backoffMs = [1000, 5000, 30_000, 120_000, 600_000];

/** Tells the operator of a job that threw, or of the queue itself. */
type Report = (error: unknown, job: JobRow | null) => void;

/** Wakes when work is due and runs it in order. The timer follows commits; the poll alone would be enough. */
export class JobRunner {
  readonly #host: JobHost;
  readonly #report: Report;
  #timer: NodeJS.Timeout | undefined;
  #timerAt = Number.POSITIVE_INFINITY;
  #working: Promise<number> | null = null;
  #stopped = true;
  /** True from a stop on: whoever runs the queue takes no further job. */
  #ending = false;
  /** True while the queue cannot be read: the operator knows. */
  #failing = false;
  readonly #beside = new BesideQueue();

  constructor(host: JobHost, report: Report) {
    this.#host = host;
    this.#report = report;
    host.engine.onWake((at, lane) => lane === null && this.#schedule(at));
  }

  start(): void {
    this.#stopped = false;
    this.#ending = false;
    this.#schedule(this.#host.clock.now());
  }

  /** Lets the job in hand end and takes no further one. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#ending = true;
    clearTimeout(this.#timer);
    await this.#working;
    await this.#beside.settle();
  }

  /** Runs everything that is due now, followers included, and says how many jobs ended. */
  async runDue(): Promise<number> {
    let ended = 0;
    do ended += await this.#runQueue();
    while (await this.#beside.settle());
    return ended;
  }

  /** The same, without waiting for what goes beside the queue. */
  async #runQueue(): Promise<number> {
    const { engine, clock } = this.#host;
    let ended = 0;
    await engine.transaction((session) => session.all(freeExpiredLeases.bind(engine.dialect, { now: clock.now() })));
    while (!this.#ending) {
      const rows = await engine.all<JobRow>(dueJobs.bind(engine.dialect, { now: clock.now() }));
      if (rows.length === 0) return ended;
      const outcomes = await Promise.all(rows.map((row) => this.#tryJob(row)));
      const moved = outcomes.filter((outcome) => outcome).length;
      ended += moved;
      if (moved === 0) return ended;
    }
    return ended;
  }

  /** True when the job ended, or goes on beside the queue. */
  async #tryJob(row: JobRow): Promise<boolean> {
    if (!isBeside(this.#host, row)) return this.#guarded(row, () => this.#runToEnd(row));
    if (!this.#beside.hasRoomFor(row.workspace_id)) return this.#postpone(row);
    return new Promise((begun) => {
      const work = this.#guarded(row, () => this.#runToEnd(row, begun));
      this.#beside.add(
        row.workspace_id,
        work.finally(() => begun(false)),
      );
    });
  }

  async #runToEnd(row: JobRow, begun: (taken: boolean) => void = () => undefined): Promise<boolean> {
    const started = await beginJob(this.#host, row);
    begun(started !== null);
    if (started === null || Array.isArray(started)) return started !== null;
    return (await finishOutside(this.#host, row, started.leased)) !== null;
  }

  async #postpone({ id }: JobRow): Promise<false> {
    const { engine, clock } = this.#host;
    const wakeAt = clock.now() + pollMs;
    await engine.transaction((session) => session.all(postpone.bind(engine.dialect, { id, wakeAt })));
    return false;
  }

  /** Puts a job that throws back into the queue. */
  async #guarded(row: JobRow, work: () => Promise<boolean>): Promise<boolean> {
    const { clock } = this.#host;
    try {
      return await work();
    } catch (error) {
      this.#report(error, row);
      const wakeAt = clock.now() + (backoffMs[Math.min(row.attempts, backoffMs.length - 1)] ?? pollMs);
      await putBackJob(this.#host, row, wakeAt);
      return false;
    }
  }

  #schedule(at: number): void {
    if (this.#stopped || at >= this.#timerAt) return;
    clearTimeout(this.#timer);
    this.#timerAt = at;
    const delayMs = Math.min(Math.max(0, at - this.#host.clock.now()), pollMs);
    this.#timer = setTimeout(() => void this.#turn(), delayMs);
  }

  async #turn(): Promise<void> {
    this.#timerAt = Number.POSITIVE_INFINITY;
    if (this.#working) return;
    this.#working = this.#runQueue().then(
      (ended) => {
        this.#failing = false;
        return ended;
      },
      (error) => this.#fail(error),
    );
    await this.#working;
    this.#working = null;
    await this.#scheduleNext();
  }

  /** The poll tries again. A store that is away for an hour is told of once. */
  #fail(error: unknown): number {
    if (!this.#failing) this.#report(error, null);
    this.#failing = true;
    return 0;
  }

  async #scheduleNext(): Promise<void> {
    if (this.#stopped) return;
    const { engine, clock } = this.#host;
    const rows = await engine.all<{ wake_at: number }>(nextWake.bind(engine.dialect, {})).catch(() => []);
    this.#schedule(Math.min(rows[0]?.wake_at ?? Number.POSITIVE_INFINITY, clock.now() + pollMs));
  }
}
