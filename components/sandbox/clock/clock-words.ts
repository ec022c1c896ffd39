import type { Schema } from "#sandbox/contract/types.ts";
import { dateWords, dayWords, spanWords, timeOfDay } from "../../ui/time-words.ts";

const secondMs = 1000;
const dayMs = 86_400_000;

/** "Mon 30 Nov, 09:36:02"; with the year where it is not the one of `now`. */
export function momentWords(at: number, now: number): string {
  const sameYear = new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();
  return `${sameYear ? dayWords(at) : dateWords(at)}, ${timeOfDay(at)}`;
}

/** As short as it can be with the second in it: "10:01:02", "Tue 09:30:01", "Thu 24 Dec, 09:00:00". */
export function secondWords(at: number, now: number): string {
  const apart = Math.abs(Math.floor(at / dayMs) - Math.floor(now / dayMs));
  if (apart === 0) return timeOfDay(at);
  return apart < 7 ? `${dayWords(at).slice(0, 3)} ${timeOfDay(at)}` : momentWords(at, now);
}

/** What the clock does, and how far it is from real time. */
export function stateWords(state: Schema<"Clock">["state"], aheadMs: number): string {
  if (state === "advancing") return "on its way.";
  if (Math.abs(aheadMs) < secondMs) return state === "frozen" ? "frozen, at real time." : "running, on real time.";
  return `${state}, ${spanWords(Math.abs(aheadMs))} ${aheadMs > 0 ? "ahead" : "behind"}.`;
}
