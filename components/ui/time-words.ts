/** Instants in words. Everything is UTC, because the people of one workspace sit in many places. */
const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** "4 min 12 s", "21 h 4 min", "2 d 5 h": two units at most, and no more than somebody needs. */
export function spanWords(ms: number): string {
  const span = Math.max(0, Math.floor(ms / secondMs) * secondMs);
  if (span < minuteMs) return `${span / secondMs} s`;
  if (span < 10 * minuteMs) return two(span, minuteMs, "min", secondMs, "s");
  if (span < hourMs) return `${Math.floor(span / minuteMs)} min`;
  if (span < dayMs) return two(span, hourMs, "h", minuteMs, "min");
  return two(span, dayMs, "d", hourMs, "h");
}

function two(span: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.floor((span % large) / small);
  return `${Math.floor(span / large)} ${largeName}${rest > 0 ? ` ${rest} ${smallName}` : ""}`;
}

/** "in 4 min 12 s", "24 s ago", "now". */
export function relativeWords(at: number, now: number): string {
  const ahead = at - now;
  if (Math.abs(ahead) < secondMs) return "now";
  return ahead > 0 ? `in ${spanWords(ahead)}` : `${spanWords(-ahead)} ago`;
}

/** "Mon 23 Nov 2026, 15:14:17 UTC". */
export function exactWords(at: number): string {
  return `${dateWords(at)}, ${timeOfDay(at)} UTC`;
}

/** "Mon 23 Nov 2026". */
export function dateWords(at: number): string {
  return `${dayWords(at)} ${new Date(at).getUTCFullYear()}`;
}

/** "Mon 23 Nov". */
export function dayWords(at: number): string {
  const date = new Date(at);
  return `${days[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

/** "15:14:17". */
export function timeOfDay(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}

/** As short as it can be without doubt: a time of today, a weekday within six days, else a date. */
export function shortWords(at: number, now: number): string {
  const date = new Date(at);
  const apart = Math.abs(Math.floor(at / dayMs) - Math.floor(now / dayMs));
  if (apart === 0) return timeOfDay(at);
  if (apart < 7) return `${days[date.getUTCDay()]} ${timeOfDay(at).slice(0, 5)}`;
  const year = date.getUTCFullYear() === new Date(now).getUTCFullYear() ? "" : ` ${date.getUTCFullYear()}`;
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}${year}`;
}
