import type { Answer } from "../../../api/client.ts";

/** The answer that said no: what it says in its head, and until when to wait. */
export interface Refusal {
  readonly headers: Readonly<Record<string, string>>;
  /** When the next call is free, in milliseconds. */
  readonly until: number;
}

const shown = [
  "Retry-After",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "RateLimit-Policy",
  "RateLimit",
];

export function refusalOf({ headers }: Pick<Answer, "headers">, now: number): Refusal {
  const said = shown.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { headers: Object.fromEntries(said), until: now + Number(headers.get("Retry-After") ?? 1) * 1000 };
}

/** Whole seconds that are still to be waited; 0 when the next call is free. */
export function secondsLeft({ until }: Refusal, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/** Whether it came from this limit; a limit that is not known yet may be any. */
export function isOf({ headers }: Refusal, limit: number | null): boolean {
  return limit === null || headers["X-RateLimit-Limit"] === String(limit);
}
