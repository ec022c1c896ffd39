import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

/** What axe finds on the page as it is now, each with the places where it stands. */
export async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  // To read its source takes a page as long as a look does, so each document gets it once.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (chosen) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(chosen);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }, options);
}
