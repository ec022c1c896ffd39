/** How far an instant of a header lies ahead. It is judged against the answer's own `Date`: a wrong clock does no harm. */
export const ahead = (ms: number, headers: Headers, now: number): number =>
  ms - (Date.parse(headers.get("date") as string) || now);

/** What `Retry-After` asks for in milliseconds; 0 when it is absent, unreadable or past. */
export function retryAfter(headers: Headers, now: number): number {
  const text = headers.get("retry-after") || "";
  return Math.max(/\D/.test(text) ? ahead(Date.parse(text), headers, now) : +text * 1000, 0) || 0;
}

/**
 * Milliseconds before a retry (0 for the first). What was asked for is waited out, and up to a tenth more, so that clients
 * do not come back all at once; else the wait doubles each time, less up to a quarter.
 */
export const delayOf = (retry: number, asked: number, random: number): number =>
  asked ? asked + Math.min(1000, asked / 10) * random : Math.min(8000, 500 * 2 ** retry) * (1 - random / 4);
