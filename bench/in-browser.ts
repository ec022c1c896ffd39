import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { buildPages } from "../scripts/build-pages.ts";
import { ensureChromium } from "../scripts/chromium.ts";
import { root, start } from "./servers.ts";

/** Measures built pages in a browser, and keeps the table that comes of it under this name. */
export async function inBrowser<Result extends { readonly table: string }>(
  name: string,
  measure: (browser: Browser, base: string) => Promise<Result>,
): Promise<Result> {
  await buildPages();
  const env = { DATA_DIR: mkdtempSync(join(tmpdir(), `aloha-${name}-`)) };
  const server = await start(() => ["server.ts"], env, "/healthz");
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
  try {
    const result = await measure(browser, `http://localhost:${server.port}`);
    mkdirSync(join(root, "bench", "results"), { recursive: true });
    writeFileSync(join(root, "bench", "results", `${name}.md`), `${result.table}\n`);
    console.log(result.table);
    return result;
  } finally {
    await browser.close();
    await server.stop();
  }
}
