import { analytics } from "../contract/facts.gen.ts";
import type { BodyOf } from "../contract/types.ts";
import type { FieldProblem } from "../errors.ts";
import { dayAway, dayOf } from "../time/day-range.ts";

/** The days that an export covers: the last 30 by default, at most 24 months back. */
export function rangeOf(
  body: Pick<BodyOf<"exportAnalytics">, "from" | "to">,
  now: number,
  timeZone: string,
  problems: FieldProblem[],
): { from: string; to: string } {
  const today = dayOf(now, timeZone);
  const to = body.to ?? today;
  const from = body.from ?? dayAway(to, 1 - analytics.defaultDays);
  const earliest = dayAway(today, 0, -analytics.keptMonths);
  const begins = body.from == null ? "/to" : "/from";
  if (from > to) {
    const detail = `The range ends on ${to} and begins on ${from}. Swap them, or leave one out.`;
    problems.push({ pointer: body.to == null ? "/from" : "/to", code: "range_inverted", detail });
  } else if (from < earliest) {
    const detail = `Numbers are kept for ${analytics.keptMonths} months, so a range begins on ${earliest} or later.`;
    problems.push({ pointer: begins, code: "range_too_old", detail });
  }
  return { from, to };
}
