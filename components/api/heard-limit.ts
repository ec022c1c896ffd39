import type { Plan } from "#sandbox/contract/facts.gen.ts";
import { browserNow } from "./browser-time.ts";
import type { Answer } from "./client.ts";
import { createStore, type Store } from "./store.ts";

/** What an answer to the visitor's own key said about the limit of its plan. */
export interface HeardLimit {
  readonly plan: Plan;
  readonly limit: number;
  readonly remaining: number;
  /** When one more call is free, in milliseconds. */
  readonly resetAt: number;
  readonly heardAt: number;
}

// The type holds these names to the contract without shipping its facts to the page.
const plans: readonly string[] = ["free", "working_team", "agency"] satisfies readonly Plan[];

/** The newest of them, whichever part of the page made the call. */
export const heardLimit: Store<HeardLimit | null> = createStore<HeardLimit | null>(null);

export function hearLimit(answer: Answer): void {
  const heard = limitIn(answer.headers, browserNow());
  if (heard) heardLimit.set(heard);
}

/** Reads the headers of an answer; null where another limit than that of a plan was counted. */
export function limitIn(headers: Headers, heardAt: number): HeardLimit | null {
  const plan = /^"(\w+)"/.exec(headers.get("RateLimit-Policy") ?? "")?.[1] ?? "";
  if (!plans.includes(plan)) return null;
  const read = (name: string) => Number(headers.get(`X-RateLimit-${name}`) ?? Number.NaN);
  const [limit, remaining, reset] = [read("Limit"), read("Remaining"), read("Reset")];
  return { plan: plan as Plan, limit, remaining, resetAt: reset * 1000, heardAt };
}
