import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** WCAG 2.2 AA and best practice. That a name holds the words on the button (2.5.3) is a rule that axe leaves off. */
const rules = {
  rules: { "label-content-name-mismatch": { enabled: true } },
  runOnly: { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};

/** The page as it is now: nothing that axe finds, and nothing that makes it scroll sideways. */
export async function expectClean(page: Page, what = page.url()): Promise<void> {
  // Under the header that stays, a target is partly hidden wherever the page happens to be scrolled to.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page }).options(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(found, what).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide, what).toBeLessThanOrEqual(0);
}
