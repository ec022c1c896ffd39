import { useSyncExternalStore } from "react";
import { browserNow } from "../api/browser-time.ts";

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;
let second = 0;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

function tick(): void {
  second = browserNow();
  for (const listener of listeners) listener();
}

/** Draws a component again each second. One timer serves the whole page, and none runs when nobody looks. */
export function useSecond(): void {
  useSyncExternalStore(
    subscribe,
    () => second,
    () => 0,
  );
}
