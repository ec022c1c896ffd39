import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something holds that other processes bring about. */
export async function until(holds: () => boolean | Promise<boolean>, longestMs = 20_000): Promise<void> {
  const startedAt = performance.now();
  while (!(await holds())) {
    if (performance.now() - startedAt > longestMs) throw new Error(`It did not happen within ${longestMs} ms.`);
    await sleep(20);
  }
}
