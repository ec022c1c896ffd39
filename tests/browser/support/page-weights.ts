import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Bytes by kind, with everything that comes without a hand on the page: packed as they travel, and fonts as they lie. */
export interface Weights {
  readonly document: number;
  readonly script: number;
  readonly stylesheet: number;
  readonly font: number;
}

const quietMs = 1000;

/** Opens a page and weighs what it needs to begin with. The browser must have none of it yet. */
export async function weighPage(page: Page, url: string): Promise<Weights> {
  const nothing: Weights = { document: 0, script: 0, stylesheet: 0, font: 0 };
  const parts: Promise<{ kind: keyof Weights; bytes: number }>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType() as keyof Weights;
    if (!(kind in nothing)) return;
    const bytes = response.body().then((body) => (kind === "font" ? body.length : gzipSync(body).length));
    parts.push(bytes.then((count) => ({ kind, bytes: count })));
  });
  await page.goto(url);
  // A page that watches something never falls silent, so this waits until nothing of these kinds has come for a while,
  // and until the page has done what it is at: on a busy machine it asks for the rest late.
  for (let known = -1; known !== parts.length; ) {
    known = parts.length;
    await page.waitForTimeout(quietMs);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  const weights = { ...nothing };
  for (const { kind, bytes } of await Promise.all(parts)) weights[kind] += bytes;
  return weights;
}
