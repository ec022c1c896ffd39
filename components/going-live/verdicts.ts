import { createStore, type Store } from "../api/store.ts";

/** What the page can find out about a workspace by asking the API. */
export const checkIds = [
  "owner",
  "live-key",
  "live-key-used",
  "old-secret",
  "seen-in-clear",
  "live-webhook",
  "delivered",
  "webhook-secret",
  "refused",
  "time-zone",
  "two-keepers",
] as const;
export type CheckId = (typeof checkIds)[number];

/** What the API says about one point: done, to do, or something that only the reader can judge. */
export interface Verdict {
  readonly state: "done" | "open" | "look";
  readonly words: string;
}

export type Verdicts = Readonly<Partial<Record<CheckId, Verdict>>>;

/** What was found. Null until somebody who is signed in has been asked for. */
export const verdicts: Store<Verdicts | null> = createStore<Verdicts | null>(null);
