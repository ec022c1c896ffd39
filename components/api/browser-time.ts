import { createStore, type Store } from "./store.ts";

/** The wall clock of the browser. The house's own clock lives on the server, out of reach of a page. */
export function browserNow(): number {
  return performance.timeOrigin + performance.now();
}

/** Milliseconds that only grow, to measure how long a call took. */
export function stopwatch(): () => number {
  const startedAt = performance.now();
  return () => Math.round(performance.now() - startedAt);
}

/** The instant that "next monday" on this page counts from; null until the page woke up. */
export const storyNow: Store<number | null> = createStore<number | null>(null);
