import { Ring, type Verdict } from "./ring.ts";

const windowMs = 60_000;

/** What one process knows of a bucket: the calls that it admitted itself, and how many others had when it last asked. */
export class Mirror {
  readonly #ring = new Ring();
  #others = 0;
  #othersUntil = Number.NEGATIVE_INFINITY;

  /** Valkey has answered: so many calls are counted in all. */
  learn(now: number, counted: number, admittedAt: number | null, limit: number): void {
    if (admittedAt !== null) this.#ring.note(admittedAt, limit);
    this.#others = Math.max(0, counted - this.#ring.count(now));
    this.#othersUntil = now + windowMs;
  }

  /** True when this process has had its part of a limit. */
  hasHadPart(now: number, limit: number, processes: number): boolean {
    return this.#ring.count(now) >= partOf(limit, processes);
  }

  /** Puts back calls of before, which nobody has told Valkey of. */
  refill(instants: readonly number[], now: number): void {
    this.#ring.refill(instants, now);
  }

  /**
   * Decides without Valkey. Each process takes its part of the limit, and less where the others had more: together they
   * stay within it. Who always meets the same process gets less than it might have.
   */
  decide(word: "admit" | "peek", now: number, limit: number, processes: number): Verdict {
    const others = now < this.#othersUntil ? this.#others : 0;
    const part = Math.max(0, Math.min(partOf(limit, processes), limit - others));
    const verdict = this.#ring[word](now, part);
    if (verdict.admitted || verdict.resetMs > 0) return verdict;
    return { ...verdict, resetMs: this.#othersUntil - now };
  }

  /** The calls of the last minute that this process admitted. */
  instants(now: number): number[] {
    return this.#ring.instants(now);
  }

  isEmpty(now: number): boolean {
    return this.#ring.isEmpty(now) && now >= this.#othersUntil;
  }
}

function partOf(limit: number, processes: number): number {
  return Math.max(1, Math.floor(limit / processes));
}
