import { retrySteps, webhookLimits } from "../contract/facts.gen.ts";

const mostJitterMs = 15 * 60 * 1000;

export interface RetryQuestion {
  /** Steps of the ladder that are used up: 0 after the first attempt. */
  readonly retry: number;
  /** What the receiver asked for, in milliseconds; null when it asked for nothing. */
  readonly retryAfterMs: number | null;
  /** A number from 0 up to 1. In test mode 0, so that the documented instants are exact. */
  readonly random: number;
}

/** How long after the end of a failed attempt the next one starts; null when the ladder has ended. */
export function retryDelayMs({ retry, retryAfterMs, random }: RetryQuestion): number | null {
  const step = retrySteps[retry];
  if (!step) return null;
  const baseMs = step.seconds * 1000;
  const laterMs = baseMs + Math.floor(random * Math.min(baseMs / 10, mostJitterMs));
  const asked = Math.min(retryAfterMs ?? 0, webhookLimits.retryAfterMaxSeconds * 1000);
  return Math.max(laterMs, asked);
}

/** What Retry-After asks for: whole seconds, or an HTTP date, which is turned into a span from the real now. */
export function readRetryAfter(value: string | null, realNow: number): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - realNow);
}
