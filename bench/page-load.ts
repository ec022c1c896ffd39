import type { Browser } from "@playwright/test";
import { type Weights, weighPage } from "../tests/browser/support/page-weights.ts";

export interface Load {
  /** When the largest thing of the first screen was there. */
  readonly paintMs: number;
  /** What long tasks took beyond 50 ms each, together. */
  readonly blockedMs: number;
  /** How far things moved while the page came. */
  readonly shift: number;
}

const slowNetwork = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
export const slowdown = 4;
const settleMs = 2500;

/** Loads a page once, with nothing cached, over a slow network on a slow CPU. */
export async function loadOf(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slowNetwork);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(watchLoad);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(settleMs);
  const load = await page.evaluate(() => (globalThis as unknown as { aloha: Load }).aloha);
  await context.close();
  return load;
}

/** Runs in the page before anything else: keeps the newest paint, the long tasks and the shifts. */
function watchLoad(): void {
  const seen = { paintMs: 0, blockedMs: 0, shift: 0 };
  Object.assign(globalThis, { aloha: seen });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => {
    seen.paintMs = startTime;
  });
  watch("longtask", ({ duration }) => {
    seen.blockedMs += Math.max(0, duration - 50);
  });
  watch("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
}

/** What a page weighs, read once at full speed. */
export async function weightsOf(browser: Browser, url: string): Promise<Weights> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const weights = await weighPage(await context.newPage(), url);
  await context.close();
  return weights;
}
