import type { Schema } from "#sandbox/contract/types.ts";

const movingMs = 1000;
const settleMs = 600;
const overdueMs = 1500;
/** What has not happened by then waits for somebody who is not there. */
const patienceMs = 20_000;
const longestMs = 86_400_000;

/** When a clock is worth reading again by itself: while it is moved, and when the next thing falls due on it. */
export function pollClock({ state, now, nextDueAt }: Schema<"Clock">): number | false {
  if (state === "advancing") return movingMs;
  if (state === "frozen" || nextDueAt === null) return false;
  const left = Date.parse(nextDueAt) - Date.parse(now);
  if (left < -patienceMs) return false;
  return left <= 0 ? overdueMs : Math.min(left + settleMs, longestMs);
}
