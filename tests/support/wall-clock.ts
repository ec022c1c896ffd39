import { mock } from "node:test";
import type { ManualClock } from "#sandbox/time/clock.ts";

/** Libraries that bring their own reading of time see the clock of the house too. */
export function alsoOnTheWall(clock: ManualClock): ManualClock {
  mock.timers.reset();
  mock.timers.enable({ apis: ["Date"], now: clock.now() });
  const show = () => mock.timers.setTime(clock.now());
  return {
    ...clock,
    advance(ms) {
      clock.advance(ms);
      show();
    },
    set(at) {
      clock.set(at);
      show();
    },
  };
}

export function giveWallClockBack(): void {
  mock.timers.reset();
}
