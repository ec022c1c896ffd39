import type { Parsed } from "./rfc3339.ts";

const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?)?$/;
const latest = 8.64e15;

/** The instant one ISO 8601 duration after another. Years and months go by the UTC calendar. */
export function addDuration(at: number, text: string): Parsed {
  const parts = form.exec(text);
  if (!parts || text === "P" || text.endsWith("T")) {
    return { problem: "Send an ISO 8601 duration, such as PT6M, P1DT12H or P31D." };
  }
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1, 8)
    .map((part) => Number(part ?? 0));
  const fractionMs = Number((parts[8] ?? "").slice(0, 3).padEnd(3, "0"));
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + years * 12 + months);
  date.setUTCDate(Math.min(day, daysIn(date)));
  const ms = ((weeks * 7 + days) * 24 + hours) * 3_600_000 + minutes * 60_000 + seconds * 1000 + fractionMs;
  const end = date.getTime() + ms;
  if (!(Math.abs(end) <= latest)) return { problem: "This duration leads past the end of the calendar." };
  return { at: end };
}

/** A span in words for people: `6 d 17 h 38 min`. */
export function formatDuration(spanMs: number): string {
  const units: [string, number][] = [
    ["d", 86_400_000],
    ["h", 3_600_000],
    ["min", 60_000],
    ["s", 1000],
  ];
  let rest = Math.round(spanMs);
  const words: string[] = [];
  for (const [name, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) words.push(`${count} ${name}`);
  }
  return words.slice(0, 3).join(" ") || `${rest} ms`;
}

function daysIn(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
