import { parseDay } from "./rfc3339.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

export function isTimeZone(name: string): boolean {
  try {
    return formatFor(name) !== undefined && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** The instants of one calendar day in a time zone: from its first millisecond until the next day's. 23 and 25 hours are right. */
export function dayRange(day: string, timeZone: string): { from: number; until: number } {
  const parsed = parseDay(day);
  if ("problem" in parsed) throw new RangeError(parsed.problem);
  const utc = Date.UTC(parsed.year, parsed.month - 1, parsed.day);
  return { from: startOf(utc, timeZone), until: startOf(utc + 86_400_000, timeZone) };
}

/** First instant whose local calendar day is the given one, or a later one where midnight does not exist. */
function startOf(utcMidnight: number, timeZone: string): number {
  let low = utcMidnight - 16 * 3_600_000;
  let high = utcMidnight + 16 * 3_600_000;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (localDay(middle, timeZone) >= utcMidnight) high = middle;
    else low = middle + 1;
  }
  return low;
}

function localDay(at: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  );
  return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1);
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  formats.set(timeZone, made);
  return made;
}
