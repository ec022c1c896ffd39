import { formatInstant, parseDay } from "./rfc3339.ts";

const dayMs = 86_400_000;
/** Further than any zone has ever been from UTC. */
const reachMs = 16 * 3_600_000;
/** The calendar repeats itself after 400 years. */
const cycleDays = 146_097;
const mostFormats = 200;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether a name is an IANA time zone. Offsets are not. */
export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * The instants of one calendar day in a time zone, from its first millisecond until the next day's. 23 and 25 hours are
 * right; a day that a zone skipped is empty.
 */
export function dayRange(day: string, timeZone: string): { from: number; until: number } {
  const parsed = parseDay(day);
  if ("problem" in parsed) throw new RangeError(parsed.problem);
  // Intl counts years before 1 from the other end, and Date.UTC takes 0 to 99 for 1900 to 1999. No zone changed before
  // 1800, so an early day is that of a later cycle, moved.
  const cycles = parsed.year < 800 ? 2 : 0;
  const moved = cycles * cycleDays * dayMs;
  const midnight = Date.UTC(parsed.year + cycles * 400, parsed.month - 1, parsed.day);
  return { from: startOf(midnight, timeZone) - moved, until: startOf(midnight + dayMs, timeZone) - moved };
}

/** The calendar day of an instant in a time zone. */
export function dayOf(at: number, timeZone: string): string {
  return formatInstant(at + offsetAt(at, timeZone)).slice(0, 10);
}

/** The day so many days and months away. A day that a month lacks falls into the next one. */
export function dayAway(day: string, days: number, months = 0): string {
  const parsed = parseDay(day);
  if ("problem" in parsed) throw new RangeError(parsed.problem);
  return formatInstant(Date.UTC(parsed.year, parsed.month - 1 + months, parsed.day + days)).slice(0, 10);
}

/** The first instant of a local day: its midnight, or the moment the clock jumps to where midnight is skipped. */
function startOf(utcMidnight: number, timeZone: string): number {
  const low = utcMidnight - reachMs;
  const high = utcMidnight + reachMs;
  const before = offsetAt(low, timeZone);
  const after = offsetAt(high, timeZone);
  if (before === after) return utcMidnight - before;
  const change = changeBetween(low, high, before, timeZone);
  if (utcMidnight - before < change) return utcMidnight - before;
  return Math.max(utcMidnight - after, change);
}

/** The first instant that no longer has the earlier offset. */
function changeBetween(from: number, to: number, offset: number, timeZone: string): number {
  let low = from;
  let high = to;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetAt(middle, timeZone) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** How far a zone's clock is ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - at;
}

/** Making a format takes far longer than using it. The oldest goes first, so that odd spellings cannot pile up. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const [oldest] = formats.keys();
  if (oldest !== undefined && formats.size >= mostFormats) formats.delete(oldest);
  formats.set(timeZone, made);
  return made;
}
