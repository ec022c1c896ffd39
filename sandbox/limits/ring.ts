/** What the limiter says to one call. */
export interface Verdict {
  readonly admitted: boolean;
  /** Calls that are left after this one. */
  readonly remaining: number;
  /** Milliseconds until one more call is free than now. */
  readonly resetMs: number;
}

const windowMs = 60_000;
const firstSize = 16;

/** The exact log of the calls admitted in the last 60 seconds. It never admits one too many and never refuses one too early. */
export class Ring {
  #instants = new Float64Array(firstSize);
  #start = 0;
  #count = 0;

  admit(now: number, limit: number): Verdict {
    this.#drop(now);
    const admitted = this.#count < limit;
    if (admitted) this.#push(now, limit);
    return this.#verdict(now, limit, admitted);
  }

  peek(now: number, limit: number): Verdict {
    this.#drop(now);
    return this.#verdict(now, limit, this.#count < limit);
  }

  /** Keeps a call that somebody else admitted. */
  note(at: number, limit: number): void {
    this.#drop(at);
    this.#push(at, limit);
  }

  /** The calls of the last 60 seconds, oldest first. */
  instants(now: number): number[] {
    this.#drop(now);
    return Array.from({ length: this.#count }, (_, index) => this.#at(index));
  }

  /** How many calls the last 60 seconds hold. */
  count(now: number): number {
    this.#drop(now);
    return this.#count;
  }

  isEmpty(now: number): boolean {
    return this.count(now) === 0;
  }

  /**
   * Puts back calls from before a restart, in any order, among those that came since. None counts as later than `now`:
   * a wall clock that was set back must not lock anybody out.
   */
  refill(instants: readonly number[], now = Number.POSITIVE_INFINITY): void {
    const all = [...this.instants(Number.NEGATIVE_INFINITY), ...instants.map((at) => Math.min(at, now))].sort(
      (a, b) => a - b,
    );
    this.#instants = new Float64Array(Math.max(firstSize, all.length));
    this.#instants.set(all);
    this.#start = 0;
    this.#count = all.length;
  }

  /** A call exactly 60 s after the oldest finds it gone. */
  #drop(now: number): void {
    while (this.#count > 0 && now - this.#at(0) >= windowMs) {
      this.#start = this.#start + 1 === this.#instants.length ? 0 : this.#start + 1;
      this.#count--;
    }
  }

  #push(now: number, limit: number): void {
    if (this.#count === this.#instants.length) this.#grow(limit);
    const end = this.#start + this.#count;
    this.#instants[end < this.#instants.length ? end : end - this.#instants.length] = now;
    this.#count++;
  }

  /** Doubles, but never beyond what the limit can fill. */
  #grow(limit: number): void {
    const larger = new Float64Array(Math.min(this.#instants.length * 2, Math.max(limit, this.#count + 1)));
    for (let index = 0; index < this.#count; index++) larger[index] = this.#at(index);
    this.#instants = larger;
    this.#start = 0;
  }

  #at(index: number): number {
    const place = this.#start + index;
    return this.#instants[place < this.#instants.length ? place : place - this.#instants.length] ?? 0;
  }

  /** After a downgrade several old calls must age before one more is free: the instant that counts is further in. */
  #verdict(now: number, limit: number, admitted: boolean): Verdict {
    const surplus = Math.max(0, this.#count - limit);
    const oldest = this.#count === 0 ? now - windowMs : this.#at(Math.min(surplus, this.#count - 1));
    return { admitted, remaining: Math.max(0, limit - this.#count), resetMs: oldest + windowMs - now };
  }
}
