import type { Schema } from "#sandbox/contract/types.ts";
import { countWords } from "../../ui/count-words.ts";
import { timeOfDay } from "../../ui/time-words.ts";
import { nameOf } from "../webhooks/webhook-name.ts";

type Usage = Schema<"Usage">;
export type Span = "hour" | "day";

/** One bar of the first plot: a minute, or the highest minute of a quarter of an hour. */
export interface Bar {
  readonly at: string;
  readonly admitted: number;
  readonly refused: number;
  readonly limit: number;
}

export function barsOf({ lastHour, lastDay }: Usage["requests"], span: Span): readonly Bar[] {
  if (span === "hour") return lastHour;
  return lastDay.map(({ at, highest, refused, limit }) => ({ at, admitted: highest, refused, limit }));
}

/** "09:31". */
export function minuteOf(at: string): string {
  return timeOfDay(Date.parse(at)).slice(0, 5);
}

/** The result of the first plot, in two halves. */
export function requestWords(bars: readonly Bar[], span: Span): readonly [said: string, italic: string] {
  const top = bars.reduce<Bar | null>((best, bar) => (bar.admitted > (best?.admitted ?? 0) ? bar : best), null);
  const refused = bars.reduce((sum, bar) => sum + bar.refused, 0);
  const last = `in the last ${span}`;
  if (!top && refused === 0) return [`No call came ${last}.`, "The whole limit is free."];
  const most = `You used at most ${count(top?.admitted ?? 0)} of ${count((top ?? bars[0])?.limit ?? 0)} in any minute, ${last}.`;
  return [most, refused === 0 ? "Nothing was refused." : `${countWords(refused, "call was", "calls were")} refused.`];
}

type Webhook = Usage["webhooks"][number];

/** The result of the second plot, in two halves. */
export function deliveryWords(webhooks: readonly Webhook[], period: Usage["period"]): readonly [string, string] {
  const attempts = sum(webhooks, (webhook) => webhook.attempts);
  const failed = attempts - sum(webhooks, (webhook) => webhook.succeeded);
  const last = period === "24h" ? "in the last 24 hours" : "in the last 7 days";
  if (attempts === 0) return [`No webhook was called ${last}.`, "So nothing failed."];
  if (attempts === 1)
    return [`One webhook attempt was made ${last}.`, failed === 0 ? "It was answered with 2xx." : "It failed."];
  const said = `${shareWords((attempts - failed) / attempts)} of ${count(attempts)} webhook attempts were answered with 2xx, ${last}.`;
  if (failed === 0) return [said, "None failed."];
  const worst = Math.max(...webhooks.map((one) => one.attempts - one.succeeded));
  if (worst === failed) return [said, `${countWords(failed, "failure")}, all at one endpoint.`];
  return [said, `${count(worst)} of the ${count(failed)} failures are one endpoint.`];
}

/** "98.1 %", and never 100 unless it is all of them. */
export function shareWords(share: number): string {
  const percent = share * 100;
  if (percent === 100 || percent === 0) return `${percent} %`;
  return `${Math.min(99.9, Math.max(0.1, percent)).toFixed(1)} %`;
}

export function count(number: number): string {
  return number.toLocaleString("en");
}

/** What people know a webhook by. */
export function webhookName({ kind, url, description }: Webhook): string {
  return kind === null ? "A deleted webhook" : nameOf({ kind, url, description });
}

function sum<Row>(rows: readonly Row[], read: (row: Row) => number): number {
  return rows.reduce((total, row) => total + read(row), 0);
}
