/** The time of a process. Tests hand in one that they move themselves. */
export interface Clock {
  /** Milliseconds since 1970, as a calendar needs it. */
  now(): number;
  /** Milliseconds that only ever grow, as a limiter or a lease needs it. */
  monotonic(): number;
}

/** The one reader of the wall clock, which people may set, and of the timer beside it, which nobody sets. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  advance(ms: number): void;
  set(at: number): void;
}

export function manualClock(startAt: number): ManualClock {
  let at = startAt;
  let elapsed = 0;
  return {
    now: () => at,
    monotonic: () => elapsed,
    advance(ms) {
      at += ms;
      elapsed += ms;
    },
    set(to) {
      elapsed += Math.max(0, to - at);
      at = to;
    },
  };
}
