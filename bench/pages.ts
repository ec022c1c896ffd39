import type { Browser } from "@playwright/test";
import { leastMs, pressMs, watchPresses } from "./event-timing.ts";
import { furnish } from "./furnish.ts";
import { inBrowser } from "./in-browser.ts";
import { settingsTabs, type Tab } from "./interactions.ts";
import { median } from "./median.ts";

const slowdown = 4;
const mostMs = 100;
const loadMs = 1500;

/** How long a press in Settings takes until the page shows it, on a CPU that is four times slower than this one. */
export async function measurePages(rounds: number): Promise<void> {
  await inBrowser("pages", async (browser, base) => ({ table: tableOf(await measure(browser, base, rounds), rounds) }));
}

type Times = Map<string, number[]>;

async function measure(browser: Browser, baseURL: string, rounds: number): Promise<Times> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const { webhookId } = await furnish(page);
  await watchPresses(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const times: Times = new Map();
  const measureTab = async ({ name, path, steps }: Tab) => {
    await page.goto(path);
    await page.waitForTimeout(loadMs);
    for (const [what, act] of steps) {
      const ms = await pressMs(page, () => act(page));
      const row = `${name} | ${what}`;
      times.set(row, [...(times.get(row) ?? []), ms]);
    }
  };
  for (let round = 0; round < rounds; round++) for (const tab of settingsTabs(webhookId)) await measureTab(tab);
  await context.close();
  return times;
}

function tableOf(times: Times, rounds: number): string {
  const rows = Array.from(times, ([row, all]) => {
    const worst = Math.max(...all);
    return `| ${row} | ${words(median(all))} | ${words(worst)} | ${median(all) < mostMs ? "yes" : "**no**"} |`;
  });
  const head = ["| tab | press | median | worst | under 100 ms |", "|---|---|---|---|---|"];
  const foot = `Event timing of Chromium at ${slowdown} × slower, ${rounds} rounds, from the press to the next picture, in steps of 8 ms.`;
  return [...head, ...rows, "", foot].join("\n");
}

function words(ms: number): string {
  return ms <= leastMs ? `≤ ${leastMs} ms` : `${ms.toFixed(0)} ms`;
}
