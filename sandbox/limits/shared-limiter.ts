import type { Clock } from "../time/clock.ts";
import type { Limiter, Recall } from "./limiter.ts";
import { Mirror } from "./mirror.ts";
import type { Verdict } from "./ring.ts";
import { ValkeyLine } from "./valkey-line.ts";

const windowMicros = 60_000_000;
/** Far more than an answer takes, so that a busy moment is not taken for a loss; only calls under way wait for it. */
const deadlineMs = 250;
const tickMs = 250;
const presenceMs = 15_000;
const sweepEvery = 10_000;
const mergesAtOnce = 32;
const slots = 64;

export interface SharedLimiterParts {
  readonly url: string;
  readonly clock: Clock;
  /** What this process is called among the others. */
  readonly name: string;
  readonly prefix?: string;
  readonly deadlineMs?: number;
  readonly presenceEveryMs?: number;
  /** What the request log holds of the last minute, for calls of processes that are no more. */
  readonly recall: Recall;
  /** Tells the operator when Valkey is gone or back. */
  readonly say: (words: string) => void;
  /** Counts verdicts that had to be given without Valkey. */
  readonly alone: () => void;
}

/**
 * The limiter of several processes: Valkey counts. While it is away, each process decides by what it knows, and tells
 * Valkey afterwards.
 */
export class SharedLimiter implements Limiter {
  readonly #parts: SharedLimiterParts;
  readonly #prefix: string;
  readonly #line: ValkeyLine;
  readonly #mirrors = new Map<string, Mirror>();
  /** Buckets with calls that Valkey has not heard of. */
  readonly #unheard = new Set<string>();
  readonly #timer: NodeJS.Timeout;
  #shares = false;
  #away = false;
  /** The operator knows that it is away. Who counts nothing has nothing to tell. */
  #told = false;
  #closed = false;
  #returning: Promise<void> | null = null;
  /** Which connection is open, counted from the first. */
  #connection: number | null = null;
  #connections = 0;
  /** When Valkey began to count again while others had not told it yet what they know; null when all have. */
  #partialSince: number | null = null;
  #processes = 1;
  #presentAt = Number.NEGATIVE_INFINITY;
  /** Valkey's clock, as milliseconds ahead of ours. */
  #ahead: number;
  #lastOwn = 0;
  readonly #slot: number;
  #calls = 0;

  constructor(parts: SharedLimiterParts) {
    this.#parts = parts;
    this.#prefix = parts.prefix ?? "aloha:limit:";
    this.#slot = [...parts.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % slots;
    this.#ahead = parts.clock.now() - parts.clock.monotonic();
    this.#line = new ValkeyLine(parts.url, parts.deadlineMs ?? deadlineMs, {
      ready: () => {
        this.#connection = ++this.#connections;
        this.#return();
      },
      lost: () => {
        this.#connection = null;
        this.#lose();
      },
    });
    this.#timer = setInterval(() => this.#tick(), tickMs);
    this.#timer.unref();
  }

  /** True while Valkey counts. */
  get shares(): boolean {
    return this.#shares;
  }

  /** How many processes share, as far as this one knows. */
  get processes(): number {
    return this.#processes;
  }

  /** Resolves when Valkey counts, or after a while without it. */
  async opened(longestMs: number): Promise<void> {
    for (let waitedMs = 0; waitedMs < longestMs && !this.#shares; waitedMs += 10) await pause(10);
    if (this.#shares) return;
    this.#lose();
    const shift = this.#parts.clock.monotonic() - this.#parts.clock.now() + this.#ahead;
    for (const [bucket, instants] of await this.#parts.recall())
      this.#mirror(bucket).refill(
        instants.map((at) => at + shift),
        this.#now(),
      );
  }

  admit(bucket: string, limit: number): Verdict | Promise<Verdict> {
    if (++this.#calls === 1) this.#presentAt = Number.NEGATIVE_INFINITY;
    if (this.#calls % sweepEvery === 0) this.#dropIdle();
    return this.#shares ? this.#ask("admit", bucket, limit) : this.#decide("admit", bucket, limit);
  }

  peek(bucket: string, limit: number): Verdict | Promise<Verdict> {
    return this.#shares ? this.#ask("peek", bucket, limit) : this.#decide("peek", bucket, limit);
  }

  glance(bucket: string, limit: number): Verdict {
    return this.#mirror(bucket).decide("peek", this.#now(), limit, 1);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    if (this.#shares) await this.#line.ask(`${this.#prefix}processes`, "leave", this.#parts.name, presenceMs);
    this.#shares = false;
    this.#line.close();
  }

  async #ask(word: "admit" | "peek", bucket: string, limit: number): Promise<Verdict> {
    if (this.#partialSince !== null && word === "admit") {
      const now = this.#parts.clock.monotonic() + this.#ahead;
      if (this.#mirror(bucket).hasHadPart(now, limit, this.#processes)) return this.#decide(word, bucket, limit);
    }
    const answer = await this.#line.ask(this.#prefix + bucket, word, windowMicros, limit);
    if (answer === null) {
      this.#lose();
      return this.#decide(word, bucket, limit);
    }
    const [admitted = 0, remaining = 0, resetMicros = 0, counted = 0, nowMicros = 0] = answer;
    const now = nowMicros / 1000;
    this.#ahead = now - this.#parts.clock.monotonic();
    const taken = word === "admit" && admitted === 1 ? now : null;
    this.#mirror(bucket).learn(now, counted, taken, limit);
    return { admitted: admitted === 1, remaining, resetMs: resetMicros / 1000 };
  }

  #decide(word: "admit" | "peek", bucket: string, limit: number): Verdict {
    if (this.#away && !this.#told) {
      this.#told = true;
      this.#parts.say("Rate limit: Valkey is away. Until it is back, each process counts its own part.");
    }
    const now = this.#now();
    const mirror = this.#mirror(bucket);
    const verdict = mirror.decide(word, now, limit, this.#processes);
    if (word === "admit") {
      this.#parts.alone();
      if (verdict.admitted) this.#unheard.add(bucket);
    }
    return verdict;
  }

  /** Valkey's time as well as we know it, in whole microseconds: never the same twice, and another process has others. */
  #now(): number {
    const micros = (this.#parts.clock.monotonic() + this.#ahead) * 1000;
    this.#lastOwn = Math.max(Math.floor(micros / slots) * slots + this.#slot, this.#lastOwn + slots);
    return this.#lastOwn / 1000;
  }

  #mirror(bucket: string): Mirror {
    const known = this.#mirrors.get(bucket);
    if (known) return known;
    const mirror = new Mirror();
    this.#mirrors.set(bucket, mirror);
    return mirror;
  }

  #dropIdle(): void {
    const now = this.#parts.clock.monotonic() + this.#ahead;
    for (const [bucket, mirror] of this.#mirrors) if (mirror.isEmpty(now)) this.#mirrors.delete(bucket);
  }

  #lose(): void {
    this.#shares = false;
    this.#away = !this.#closed;
  }

  #tick(): void {
    if (this.#connection === null || this.#closed) return;
    if (!this.#shares) this.#return();
    else if (this.#partialSince !== null) void this.#sayPresent();
    else if (this.#parts.clock.monotonic() - this.#presentAt >= (this.#parts.presenceEveryMs ?? 3000))
      void this.#sayPresent();
  }

  #return(): void {
    this.#returning ??= this.#comeBack().finally(() => {
      this.#returning = null;
    });
  }

  /** Tells Valkey what it may not know, and lets it count. */
  async #comeBack(): Promise<void> {
    const connection = this.#connection;
    if (!(await this.#hasRoom())) return;
    const recalled = await this.#parts.recall().catch(() => new Map<string, readonly number[]>());
    if (!(await this.#merge(this.#mirrors.keys())) || !(await this.#atLeast(recalled))) {
      // A connection that is open and dead at once is found by nobody else.
      if (this.#connection !== null) this.#line.renew();
      return;
    }
    for (let rounds = 0; rounds < 5 && this.#unheard.size > 0; rounds++)
      if (!(await this.#merge([...this.#unheard]))) return;
    if (connection === null || this.#connection !== connection || this.#closed) return;
    this.#shares = true;
    this.#partialSince = this.#parts.clock.monotonic();
    void this.#merge([...this.#unheard]);
    await this.#sayPresent();
    if (this.#told) this.#parts.say("Rate limit: Valkey counts again.");
    this.#told = false;
    this.#away = false;
  }

  /** A full Valkey refuses to count, yet takes what it is told in one script: it would grow, and seem to be back. */
  async #hasRoom(): Promise<boolean> {
    const [tried, read] = await Promise.all([
      this.#line.askPatiently(`${this.#prefix}room`, "present", this.#parts.name, presenceMs),
      this.#line.askPatiently(`${this.#prefix}nothing`, "peek", windowMicros, 1),
    ]);
    // A connection that is open and dead at once is found by nobody else.
    if (read === null && this.#connection !== null) this.#line.renew();
    return tried !== null && read !== null;
  }

  /** Who is present has told all. As long as others are missed, this process keeps to its part. */
  async #sayPresent(): Promise<void> {
    const now = this.#parts.clock.monotonic();
    this.#presentAt = now;
    // A worker asks for nothing, so it takes no part.
    const word = this.#calls > 0 ? "present" : "leave";
    const answer = await this.#line.askPatiently(`${this.#prefix}processes`, word, this.#parts.name, presenceMs);
    if (answer === null || !this.#shares) return;
    const present = Math.max(1, answer[0] ?? 1);
    const missed = this.#partialSince !== null && now - this.#partialSince < presenceMs && present < this.#processes;
    if (missed) return;
    this.#processes = present;
    this.#partialSince = null;
  }

  /** Puts back what this process admitted. Once or twice is the same. */
  async #merge(buckets: Iterable<string>): Promise<boolean> {
    const now = this.#parts.clock.monotonic() + this.#ahead;
    const work = [...buckets].map((bucket) => async () => {
      this.#unheard.delete(bucket);
      const instants = this.#mirrors.get(bucket)?.instants(now) ?? [];
      if (instants.length === 0) return true;
      const told = await this.#tell(bucket, "merge", instants);
      if (!told) this.#unheard.add(bucket);
      return told;
    });
    return inParts(work);
  }

  /** A process that died told nobody what it had admitted: the log knows, to the last fifth of a second. */
  async #atLeast(recalled: ReadonlyMap<string, readonly number[]>): Promise<boolean> {
    const shift = this.#parts.clock.monotonic() - this.#parts.clock.now() + this.#ahead;
    const work = [...recalled].map(([bucket, instants]) => () => {
      const shifted = apart(instants).map((at) => at + shift);
      return this.#tell(bucket, "atleast", shifted);
    });
    return inParts(work);
  }

  async #tell(bucket: string, word: "merge" | "atleast", instants: readonly number[]): Promise<boolean> {
    const micros = instants.map((at) => Math.round(at * 1000));
    return (await this.#line.askPatiently(this.#prefix + bucket, word, windowMicros, ...micros)) !== null;
  }
}

/** The log knows milliseconds, in which there may be several calls. Valkey takes equal instants for one. */
function apart(instants: readonly number[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return instants
    .toSorted((a, b) => a - b)
    .map((at) => {
      last = Math.max(at, last + 0.002);
      return last;
    });
}

async function inParts(work: readonly (() => Promise<boolean>)[]): Promise<boolean> {
  for (let from = 0; from < work.length; from += mergesAtOnce) {
    const told = await Promise.all(work.slice(from, from + mergesAtOnce).map((one) => one()));
    if (told.includes(false)) return false;
  }
  return true;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
