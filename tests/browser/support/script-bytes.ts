import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";

const quietMs = 1000;

/** How much JavaScript a page needs to begin with, packed as it travels. The browser must have none of it yet. */
export async function scriptBytes(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // A page that watches something never falls silent, so this waits until no script has come for a while.
  for (let known = -1; known !== sizes.length; ) {
    known = sizes.length;
    await page.waitForTimeout(quietMs);
  }
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
