import type { Page } from "@playwright/test";

/** What lib.dom does not know yet. */
interface Press extends PerformanceEventTiming {
  readonly interactionId: number;
}

interface Watched {
  slowest: number;
}

/** Notes, in the page itself, how long the browser says that each press took: from the press to the next picture. */
export async function watchPresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { slowest: 0 };
    Object.assign(globalThis, { watched });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Press[])
        if (entry.interactionId > 0) watched.slowest = Math.max(watched.slowest, entry.duration);
    });
    observer.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** The browser reports nothing that took less than this. */
export const leastMs = 16;
const settleMs = 600;

/** Milliseconds of the slowest press within an act. */
export async function pressMs(page: Page, act: () => Promise<void>): Promise<number> {
  const here = (ms: number | null) =>
    page.evaluate((set) => {
      const { watched } = globalThis as unknown as { watched: Watched };
      const { slowest } = watched;
      if (set !== null) watched.slowest = set;
      return slowest;
    }, ms);
  await here(0);
  await act();
  await page.waitForTimeout(settleMs);
  return Math.max(leastMs, await here(null));
}
