import { momentWords } from "./clock-words.ts";

/** The instant that somebody wrote, or what would be right. */
export type AskedInstant = { readonly at: number } | { readonly problem: string };

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?)? ?(Z|[+-]\d{2}:\d{2})?$/i;
const mostYears = 5;

/** Reads where a clock that stands at `now` shall go. People leave out what they need not say, so it may be shorter than the API's own form. */
export function askedInstant(text: string, now: number): AskedInstant {
  const [, day, time = "00:00", seconds = ":00", offset = "Z"] = form.exec(text.trim()) ?? [];
  if (day === undefined)
    return { problem: "Write a day and a time, such as 2026-12-07 09:30 or 2026-12-07T09:30:00+01:00." };
  if (!isDay(day)) return { problem: `${day} is not a day of the calendar.` };
  const at = Date.parse(`${day}T${time}${seconds}${offset.toUpperCase()}`);
  if (Number.isNaN(at)) return { problem: "Hours end at 23, minutes and seconds at 59." };
  if (at < now)
    return { problem: `Forward only; a reset is the way back. The clock stands at ${momentWords(now, at)}.` };
  const furthest = new Date(now);
  furthest.setUTCFullYear(furthest.getUTCFullYear() + mostYears);
  if (at > furthest.getTime()) return { problem: `One move goes at most ${mostYears} years ahead.` };
  return { at };
}

/** An instant as the field shows it. */
export function fieldText(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace("T", " ");
}

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
