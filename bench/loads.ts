import type { Browser } from "@playwright/test";
import type { Weights } from "../tests/browser/support/page-weights.ts";
import { inBrowser } from "./in-browser.ts";
import { median } from "./median.ts";
import { type Load, loadOf, slowdown, weightsOf } from "./page-load.ts";

/** One page of each kind, and the heaviest of it where that is known. */
const pages = [
  "/",
  "/docs/quickstart",
  "/docs/webhooks",
  "/docs/oauth",
  "/docs/errors/rate_limited",
  "/reference/posts/createPost",
  "/reference/objects/Post",
  "/changelog",
];
const goals = { paintMs: 1000, blockedMs: 200, shift: 0.02, scriptKB: 150, htmlKB: 45, styleKB: 20, fontKB: 160 };

/** How soon a page can be read over 1.6 Mbps with 150 ms to the server and a CPU four times slower, and what it weighs. */
export async function measureLoads(rounds: number): Promise<boolean> {
  const { rows } = await inBrowser("loads", async (browser, base) => {
    const rows: Row[] = [];
    for (const path of pages) rows.push(await measure(browser, base, path, rounds));
    return { rows, table: tableOf(rows, rounds) };
  });
  return rows.every(isReached);
}

interface Row {
  readonly path: string;
  readonly load: Load;
  readonly weights: Weights;
}

async function measure(browser: Browser, base: string, path: string, rounds: number): Promise<Row> {
  const weights = await weightsOf(browser, base + path);
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round++) loads.push(await loadOf(browser, base + path));
  const middle = {
    paintMs: median(loads.map((load) => load.paintMs)),
    blockedMs: median(loads.map((load) => load.blockedMs)),
    shift: median(loads.map((load) => load.shift)),
  };
  return { path, load: middle, weights };
}

function isReached({ load, weights }: Row): boolean {
  return (
    load.paintMs < goals.paintMs &&
    load.blockedMs <= goals.blockedMs &&
    load.shift <= goals.shift &&
    weights.script <= goals.scriptKB * 1024 &&
    weights.document <= goals.htmlKB * 1024 &&
    weights.stylesheet <= goals.styleKB * 1024 &&
    weights.font <= goals.fontKB * 1024
  );
}

function tableOf(rows: readonly Row[], rounds: number): string {
  const lines = rows.map((row) => {
    const { path, load, weights } = row;
    const kilobytes = [weights.script, weights.document, weights.stylesheet, weights.font].map((bytes) =>
      (bytes / 1024).toFixed(1),
    );
    const times = [`${load.paintMs.toFixed(0)} ms`, `${load.blockedMs.toFixed(0)} ms`, load.shift.toFixed(3)];
    return `| ${[path, ...times, ...kilobytes, isReached(row) ? "yes" : "**no**"].join(" | ")} |`;
  });
  const goal = `| goal | < ${goals.paintMs} ms | ≤ ${goals.blockedMs} ms | ≤ ${goals.shift} | ≤ ${goals.scriptKB} | ≤ ${goals.htmlKB} | ≤ ${goals.styleKB} | ≤ ${goals.fontKB} | |`;
  const head = [
    "| page | LCP | blocked | shift | script KB | HTML KB | CSS KB | fonts KB | reached |",
    "|---|---|---|---|---|---|---|---|---|",
  ];
  const foot = `Chromium, 1.6 Mbps, 150 ms, CPU ${slowdown} × slower, nothing cached, median of ${rounds}. Weights are packed with gzip; fonts are as they lie.`;
  return [...head, ...lines, goal, "", foot].join("\n");
}
