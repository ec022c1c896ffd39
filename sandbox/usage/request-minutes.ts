import type { Schema } from "../contract/types.ts";
import type { UsageMinuteTable } from "../store/schema-usage.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
const minutesShown = 60;
const quartersShown = 96;

const minutesFrom = ownQuery<{ from: number }>()((own, param) =>
  own
    .selectFrom("usage_minute")
    .select(["at", "admitted", "refused", "call_limit"])
    .where("at", ">=", param("from"))
    .orderBy("at"),
);

type Minute = Pick<UsageMinuteTable, "at" | "admitted" | "refused" | "call_limit">;

/** The calls of the last hour and day against the limit: 60 minutes and 96 quarters, also where nothing happened. */
export async function viewRequests(store: Store, now: number, limit: number): Promise<Schema<"UsageRequests">> {
  const firstQuarter = floor(now, quarterMs) - (quartersShown - 1) * quarterMs;
  const firstMinute = floor(now, minuteMs) - (minutesShown - 1) * minuteMs;
  const day = await store.all(minutesFrom, { from: firstQuarter });
  const byMinute = new Map(day.map((minute) => [minute.at, minute]));
  const byQuarter = Map.groupBy(day, ({ at }) => floor(at, quarterMs));
  const highest = day.reduce<Minute | null>((top, one) => (top && top.admitted >= one.admitted ? top : one), null);
  const lastHour = steps(firstMinute, minuteMs, minutesShown).map((at) =>
    viewMinute(byMinute.get(at) ?? { at, admitted: 0, refused: 0, call_limit: limit }),
  );
  const lastDay = steps(firstQuarter, quarterMs, quartersShown).map((at) =>
    viewQuarter(at, byQuarter.get(at) ?? [], limit),
  );
  return {
    admitted: day.reduce((sum, { admitted }) => sum + admitted, 0),
    refused: day.reduce((sum, { refused }) => sum + refused, 0),
    highest: highest && viewMinute(highest),
    lastHour,
    lastDay,
  };
}

function viewMinute({ at, admitted, refused, call_limit: limit }: Minute): Schema<"UsageMinute"> {
  return { at: formatInstant(at), admitted, refused, limit };
}

function viewQuarter(at: number, minutes: readonly Minute[], limit: number): Schema<"UsageQuarter"> {
  return {
    at: formatInstant(at),
    highest: Math.max(0, ...minutes.map(({ admitted }) => admitted)),
    refused: minutes.reduce((sum, { refused }) => sum + refused, 0),
    limit: minutes.length === 0 ? limit : Math.max(...minutes.map(({ call_limit }) => call_limit)),
  };
}

function steps(from: number, stepMs: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => from + place * stepMs);
}

function floor(at: number, stepMs: number): number {
  return at - (at % stepMs);
}
