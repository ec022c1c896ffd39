import type { Clock } from "../time/clock.ts";
import type { Limiter } from "./limiter.ts";
import { Ring, type Verdict } from "./ring.ts";

const sweepEvery = 10_000;

/** One exact log of admitted calls for each bucket, in this process alone, on a clock that never jumps. */
export class OwnLimiter implements Limiter {
  readonly #clock: Clock;
  readonly #rings = new Map<string, Ring>();
  #calls = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  admit(bucket: string, limit: number): Verdict {
    const now = this.#clock.monotonic();
    if (++this.#calls % sweepEvery === 0) this.#dropIdle(now);
    return this.#ring(bucket).admit(now, limit);
  }

  peek(bucket: string, limit: number): Verdict {
    const ring = this.#rings.get(bucket);
    return ring ? ring.peek(this.#clock.monotonic(), limit) : { admitted: true, remaining: limit, resetMs: 0 };
  }

  glance(bucket: string, limit: number): Verdict {
    return this.peek(bucket, limit);
  }

  /** Puts back calls that were admitted before a restart, as real instants in order. */
  refill(bucket: string, instants: readonly number[]): void {
    const now = this.#clock.monotonic();
    const shift = now - this.#clock.now();
    this.#ring(bucket).refill(
      instants.map((at) => at + shift),
      now,
    );
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #ring(bucket: string): Ring {
    const known = this.#rings.get(bucket);
    if (known) return known;
    const ring = new Ring();
    this.#rings.set(bucket, ring);
    return ring;
  }

  #dropIdle(now: number): void {
    for (const [bucket, ring] of this.#rings) if (ring.isEmpty(now)) this.#rings.delete(bucket);
  }
}
