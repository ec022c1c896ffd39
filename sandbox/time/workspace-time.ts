import type { WorkspaceTable } from "../store/schema.ts";

/** What time it is for one caller, fixed for the length of one call. */
export interface WorkspaceTime {
  readonly now: number;
  readonly state: "running" | "frozen" | "advancing";
  /** Virtual now minus real now. */
  readonly offsetMs: number;
  readonly epoch: number;
  readonly seedNumber: number;
  /** The real instant at which something due becomes due; null while the clock stands still before it. */
  wakeAt(dueAt: number): number | null;
}

export type ClockColumns = Pick<
  WorkspaceTable,
  "clock_state" | "clock_offset_ms" | "clock_frozen_at" | "epoch" | "seed_number"
>;

/** Live mode knows one time. */
export function liveTime(realNow: number): WorkspaceTime {
  return {
    now: realNow,
    state: "running",
    offsetMs: 0,
    epoch: 0,
    seedNumber: 0,
    wakeAt: (dueAt) => Math.max(dueAt, realNow),
  };
}

/** Test mode follows the workspace's own clock. */
export function testTime(clock: ClockColumns, realNow: number): WorkspaceTime {
  const now = clock.clock_frozen_at ?? realNow + clock.clock_offset_ms;
  const state = clock.clock_state;
  return {
    now,
    state,
    offsetMs: now - realNow,
    epoch: clock.epoch,
    seedNumber: clock.seed_number,
    wakeAt(dueAt) {
      if (state === "advancing") return null;
      if (dueAt <= now) return realNow;
      return state === "frozen" ? null : realNow + (dueAt - now);
    },
  };
}
