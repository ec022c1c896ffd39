export type Parsed = { readonly at: number } | { readonly problem: string };

const form = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?([Zz]|[+-]\d{2}:\d{2})$/;
const example = "2026-04-15T09:30:00Z";
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads an RFC 3339 instant, strictly: no part missing, no impossible date, no offset guessed. */
export function parseInstant(text: string): Parsed {
  const parts = form.exec(text);
  if (!parts) return { problem: `Send a full RFC 3339 time with seconds and an offset, such as ${example}.` };
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "", fraction = "", offset = ""] = parts;
  if (!isRealDay(Number(year), Number(month), Number(day)))
    return { problem: `${year}-${month}-${day} is not a day of the calendar.` };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return { problem: `${hour}:${minute}:${second} is not a time of day. The last second is 23:59:59.` };
  }
  const shift = offsetMinutes(offset);
  if (shift === null) return { problem: `${offset} is not an offset. Send Z, or hours and minutes such as +01:00.` };
  const ms = Number(fraction.slice(0, 3).padEnd(3, "0"));
  const utc = dayNumber(Number(year), Number(month), Number(day)) * 86_400_000;
  return { at: utc + Number(hour) * 3_600_000 + (Number(minute) - shift) * 60_000 + Number(second) * 1000 + ms };
}

/** Reads a calendar day, `YYYY-MM-DD`. */
export function parseDay(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | { readonly problem: string } {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return { problem: "Send a day as YYYY-MM-DD, such as 2026-04-15." };
  const value = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDay(value.year, value.month, value.day) ? value : { problem: `${text} is not a day of the calendar.` };
}

/** Writes an instant as we always do: UTC, milliseconds, Z. */
export function formatInstant(at: number): string {
  return new Date(at).toISOString();
}

function isRealDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (monthDays[month - 1] ?? 0) + (leap ? 1 : 0);
}

function offsetMinutes(offset: string): number | null {
  if (offset === "Z" || offset === "z") return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4));
  if (hours > 23 || minutes > 59) return null;
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** Days since 1970-01-01. `Date.UTC` reads years below 100 as 19xx, so they are set by hand. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}
