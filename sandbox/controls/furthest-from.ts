import { addDuration } from "../time/duration.ts";

/** How far ahead a clock may be set: five years. */
export function furthestFrom(now: number): number {
  const furthest = addDuration(now, "P5Y");
  return "at" in furthest ? furthest.at : now;
}
