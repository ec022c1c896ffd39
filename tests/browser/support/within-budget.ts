import { type Browser, type BrowserContextOptions, expect } from "@playwright/test";
import { scriptBytes } from "./script-bytes.ts";

/** Pages that are weighed at once, most of which is waiting for silence. */
export const atOnce = 3;

/** What each page needs to begin with, in a browser that has nothing yet, is JavaScript of at most so many bytes. */
export async function expectWithinBudget(
  browser: Browser,
  paths: readonly string[],
  most: number,
  options: BrowserContextOptions = {},
): Promise<void> {
  const weigh = async (path: string) => {
    const context = await browser.newContext(options);
    const bytes = await scriptBytes(await context.newPage(), path);
    expect(bytes, path).toBeGreaterThan(1000);
    expect(bytes, path).toBeLessThanOrEqual(most);
    await context.close();
  };
  await Promise.all(paths.map(weigh));
}
