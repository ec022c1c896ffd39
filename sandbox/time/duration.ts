import { lastInstant, type Parsed } from "./rfc3339.ts";

const part = "(\\d+(?:[.,]\\d+)?)";
const form = new RegExp(
  `^P(?:${part}Y)?(?:${part}M)?(?:${part}W)?(?:${part}D)?(?:T(?:${part}H)?(?:${part}M)?(?:${part}S)?)?$`,
);
const unitMs = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000] as const;
const example = "such as PT6M, P1DT12H or P31D";

/** The instant one ISO 8601 duration after another. Years and months go by the UTC calendar. */
export function addDuration(at: number, text: string): Parsed {
  const parts = form.exec(text)?.slice(1);
  const given = parts?.filter((value) => value !== undefined) ?? [];
  if (!parts || given.length === 0 || text.endsWith("T")) return { problem: misshapen(text) };
  if (given.slice(0, -1).some(isFraction)) {
    return { problem: "Only the last part of a duration may have a fraction, as in PT1M1.5S." };
  }
  const [years = "0", months = "0", ...rest] = parts.map((value) => value ?? "0");
  if (isFraction(years) || isFraction(months)) {
    return { problem: "A fraction of a year or a month has no fixed length: send days instead, such as P15D." };
  }
  const end = rest.reduce(
    (sum, value, index) => sum + exactMs(value, unitMs[index] ?? 0),
    addMonths(at, Number(years) * 12 + Number(months)),
  );
  if (!(end <= lastInstant)) return { problem: "This duration leads past the year 9999: send a shorter one." };
  return { at: end };
}

/** A span in words for people, its three largest parts: `6 d 17 h 38 min`. */
export function formatDuration(spanMs: number): string {
  const units: [string, number][] = [
    ["d", 86_400_000],
    ["h", 3_600_000],
    ["min", 60_000],
    ["s", 1000],
  ];
  let rest = Math.round(Math.abs(spanMs));
  const words: string[] = [];
  for (const [name, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) words.push(`${count} ${name}`);
  }
  return words.slice(0, 3).join(" ") || `${rest} ms`;
}

function misshapen(text: string): string {
  if (/^[+-]/.test(text) || /\d[A-Z]?-|P[+-]/.test(text)) return `A duration has no sign, ${example}.`;
  if (/^P(?:.*\d[YMWD])?\d+[HS]/.test(text)) return "A T stands before hours, minutes and seconds, as in PT2H.";
  return `Send an ISO 8601 duration, ${example}.`;
}

function isFraction(value: string): boolean {
  return /[.,]/.test(value);
}

/** A part of a duration in milliseconds, cut and never rounded: 1.001 s is 1001 ms, which a float would miss. */
function exactMs(value: string, unit: number): number {
  const [whole = "0", fraction = ""] = value.split(/[.,]/);
  const digits = fraction.slice(0, 12);
  if (digits === "") return Number(whole) * unit;
  return Number(whole) * unit + Number((BigInt(digits) * BigInt(unit)) / 10n ** BigInt(digits.length));
}

/** The same day of a later month, or the last one when the month is shorter. */
function addMonths(at: number, months: number): number {
  if (months === 0) return at;
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(day, date.getUTCDate()));
  return date.getTime();
}
