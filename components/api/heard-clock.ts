import { browserNow } from "./browser-time.ts";
import type { Answer } from "./client.ts";
import { createStore, type Store } from "./store.ts";

/** What an answer said about the clock of the test workspace; `at` is null when that clock shows real time. */
export interface HeardClock {
  readonly at: number | null;
  readonly heardAt: number;
}

/** The newest of them: somebody else may have moved the clock, in another window or by the API. */
export const heardClock: Store<HeardClock | null> = createStore<HeardClock | null>(null);

export function hearClock({ headers, status }: Answer): void {
  if (status === 401) return;
  const shown = headers.get("Aloha-Sandbox-Clock");
  heardClock.set({ at: shown === null ? null : Date.parse(shown), heardAt: browserNow() });
}
