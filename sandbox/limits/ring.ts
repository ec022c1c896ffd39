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
    if (admitted) this.#push(now);
    return this.#verdict(now, limit, admitted);
  }

  peek(now: number, limit: number): Verdict {
    this.#drop(now);
    return this.#verdict(now, limit, this.#count < limit);
  }

  isEmpty(now: number): boolean {
    this.#drop(now);
    return this.#count === 0;
  }

  /** Puts back calls from before a restart, oldest first. */
  refill(instants: readonly number[]): void {
    for (const instant of instants) this.#push(instant);
  }

  /** A call exactly 60 s after the oldest finds it gone. */
  #drop(now: number): void {
    while (this.#count > 0 && now - (this.#instants[this.#start] ?? 0) >= windowMs) {
      this.#start = (this.#start + 1) % this.#instants.length;
      this.#count--;
    }
  }

  #push(now: number): void {
    if (this.#count === this.#instants.length) this.#grow();
    this.#instants[(this.#start + this.#count) % this.#instants.length] = now;
    this.#count++;
  }

  #grow(): void {
    const larger = new Float64Array(this.#instants.length * 2);
    for (let index = 0; index < this.#count; index++) {
      larger[index] = this.#instants[(this.#start + index) % this.#instants.length] ?? 0;
    }
    this.#instants = larger;
    this.#start = 0;
  }

  /** After a downgrade several old calls must age before one more is free: the instant that counts is further in. */
  #verdict(now: number, limit: number, admitted: boolean): Verdict {
    const surplus = Math.max(0, this.#count - limit);
    const oldest =
      this.#count === 0 ? now - windowMs : (this.#instants[(this.#start + surplus) % this.#instants.length] ?? 0);
    return { admitted, remaining: Math.max(0, limit - this.#count), resetMs: oldest + windowMs - now };
  }
}
