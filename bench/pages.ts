import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { buildPages } from "../scripts/build-pages.ts";
import { ensureChromium } from "../scripts/chromium.ts";
import { leastMs, pressMs, watchPresses } from "./event-timing.ts";
import { furnish } from "./furnish.ts";
import { settingsTabs, type Tab } from "./interactions.ts";
import { root, start } from "./servers.ts";

const slowdown = 4;
const mostMs = 100;
const loadMs = 1500;

/** How long a press in Settings takes until the page shows it, on a CPU that is four times slower than this one. */
export async function measurePages(rounds: number): Promise<void> {
  await buildPages();
  const env = { DATA_DIR: mkdtempSync(join(tmpdir(), "aloha-pages-")) };
  const server = await start(() => ["server.ts"], env, "/healthz");
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
  try {
    const times = await measure(browser, `http://localhost:${server.port}`, rounds);
    const table = tableOf(times, rounds);
    mkdirSync(join(root, "bench", "results"), { recursive: true });
    writeFileSync(join(root, "bench", "results", "pages.md"), `${table}\n`);
    console.log(table);
  } finally {
    await browser.close();
    await server.stop();
  }
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

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}

function words(ms: number): string {
  return ms <= leastMs ? `≤ ${leastMs} ms` : `${ms.toFixed(0)} ms`;
}
