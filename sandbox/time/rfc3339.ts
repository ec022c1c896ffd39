export type Parsed = { readonly at: number } | { readonly problem: string };

const form = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
const example = "such as 2026-04-15T09:30:00Z";
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayMs = 86_400_000;
const firstInstant = -62_167_219_200_000;
/** The last millisecond of the year 9999. */
export const lastInstant = 253_402_300_799_999;

/** Reads an RFC 3339 instant, strictly: no part missing, no impossible date, no offset guessed. */
export function parseInstant(text: string): Parsed {
  if (!form.test(text)) return { problem: misshapen(text) };
  const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
  if (!isRealDay(year, month, day)) return { problem: noSuchDay(text.slice(0, 10)) };
  const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
  if (hour > 23 || minute > 59 || second > 59) {
    return { problem: `${text.slice(11, 19)} is not a time of day: hours end at 23, minutes and seconds at 59.` };
  }
  const isUtc = text.endsWith("Z") || text.endsWith("z");
  const offsetAt = text.length - (isUtc ? 1 : 6);
  const shift = isUtc ? 0 : offsetMinutes(text, offsetAt);
  if (shift === null) {
    return { problem: `${text.slice(offsetAt)} is not an offset: hours end at 23 and minutes at 59.` };
  }
  const ms = offsetAt > 19 ? Number(text.slice(20, Math.min(23, offsetAt)).padEnd(3, "0")) : 0;
  const at = dayNumber(year, month, day) * dayMs + ((hour * 60 + minute - shift) * 60 + second) * 1000 + ms;
  if (at < firstInstant || at > lastInstant) {
    return { problem: "In UTC this time lies outside the years 0000 to 9999: send one inside them." };
  }
  return { at };
}

/** Reads a calendar day, `YYYY-MM-DD`. */
export function parseDay(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | { readonly problem: string } {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { problem: "Send a day as YYYY-MM-DD, such as 2026-04-15." };
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return isRealDay(year, month, day) ? { year, month, day } : { problem: noSuchDay(text) };
}

let lastAt = Number.NaN;
let lastText = "";

/** Writes an instant as we always do: UTC, milliseconds, Z. One answer often says the same instant several times. */
export function formatInstant(at: number): string {
  if (at === lastAt) return lastText;
  lastText = new Date(at).toISOString();
  lastAt = at;
  return lastText;
}

export function instantOrNull(at: number | null): string | null {
  return at === null ? null : formatInstant(at);
}

/** The commonest ways to miss the form, each with what would be right. */
const misses: readonly (readonly [RegExp, string])[] = [
  [/^[+-]/, "A year has four digits and no sign"],
  [/^\d{2}-\d{2}-\d{2}(?!\d)/, "A year has four digits"],
  [/^\d{4}-\d{2}-\d{2}$/, "The time of day and the offset are missing"],
  [/^\d{8}[Tt]/, "Dashes stand in the date and colons in the time"],
  [/^\d{4}-\d{2}-\d{2}[ _]/, "A T stands between the day and the time"],
  [/\]$/, "A time zone in brackets is not read, only Z or an offset"],
  [/:\d{2},\d/, "A fraction of a second follows a point, not a comma"],
  [/[Tt]\d{2}:\d{2}(?:[Zz+-]|$)/, "The seconds are missing"],
  [/[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?$/, "The offset is missing: end with Z, or with hours and minutes such as +01:00"],
  [/[+-]\d{2}(?:\d{2})?$/, "An offset has hours, a colon and minutes, as in +01:00"],
];

function misshapen(text: string): string {
  const miss = misses.find(([pattern]) => pattern.test(text))?.[1];
  return miss ? `${miss}, ${example}.` : `Send a full RFC 3339 time with seconds and an offset, ${example}.`;
}

function noSuchDay(day: string): string {
  return `${day} is not a day of the calendar: send one that exists, such as 2026-04-15.`;
}

function isRealDay(year: number, month: number, day: number): boolean {
  const last = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  return day >= 1 && day <= last;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function offsetMinutes(text: string, at: number): number | null {
  const hours = two(text, at + 1);
  const minutes = two(text, at + 4);
  if (hours > 23 || minutes > 59) return null;
  return (text[at] === "-" ? -1 : 1) * (hours * 60 + minutes);
}

/** The number that two digits write. */
function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** Days since 1970-01-01. `Date.UTC` would read years below 100 as 19xx. */
function dayNumber(year: number, month: number, day: number): number {
  const full = year - 1;
  let days = full * 365 + Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400);
  for (let before = 1; before < month; before++) days += monthDays[before - 1] ?? 0;
  if (month > 2 && isLeap(year)) days++;
  return days + day - 719_163;
}
