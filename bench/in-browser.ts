import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { buildPages } from "../scripts/build-pages.ts";
import { ensureChromium } from "../scripts/chromium.ts";
import { scratchFolder } from "../tests/support/scratch-folder.ts";
import { root, start } from "./servers.ts";

/** Measures built pages in a browser, and keeps the table that comes of it under this name. */
export async function inBrowser<Result extends { readonly table: string }>(
  name: string,
  measure: (browser: Browser, base: string) => Promise<Result>,
): Promise<Result> {
  await buildPages();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
  const server = await start(() => ["server.ts"], { DATA_DIR: scratchFolder(name) }, "/healthz");
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
