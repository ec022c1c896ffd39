import type { Schema } from "#sandbox/contract/types.ts";
import { timeOfDay } from "../../ui/time-words.ts";

/** The last day of an endpoint in two sentences: what arrived, and what is still open. */
export function dayWords(health: Schema<"WebhookHealth">): readonly [said: string, open: string] {
  return [saidOf(health.lastDay), openOf(health)];
}

function saidOf({ succeeded, failed, waiting, truncated }: Schema<"WebhookDay">): string {
  const tried = succeeded + failed;
  if (tried + waiting === 0) return "Nothing happened in the last 24 h that it asked for.";
  if (tried === 0) return "Nothing has arrived yet in the last 24 h.";
  if (tried === 1) return `The one delivery of the last 24 h ${succeeded === 1 ? "arrived" : "has not arrived"}.`;
  const of = truncated ? ", the newest ones," : " of the last 24 h";
  return `${succeeded.toLocaleString("en")} of ${tried.toLocaleString("en")} deliveries${of} arrived.`;
}

function openOf({ pending, held, consecutiveFailures }: Schema<"WebhookHealth">): string {
  if (held > 0) return held === 1 ? "One is held back." : `${held} are held back.`;
  if (pending === 0) return "Nothing waits.";
  if (consecutiveFailures > 0) return pending === 1 ? "One waits for its retry." : `${pending} wait for a retry.`;
  return pending === 1 ? "One is about to go out." : `${pending} are about to go out.`;
}

/** When the first of the hours began: yesterday, but for the last hour of a day. */
export function startWords(hours: readonly Pick<Schema<"WebhookHour">, "from">[]): string {
  const [first, last] = [hours[0]?.from, hours.at(-1)?.from];
  if (!first || !last) return "";
  const time = timeOfDay(Date.parse(first)).slice(0, 5);
  return first.slice(0, 10) === last.slice(0, 10) ? time : `${time} yesterday`;
}
