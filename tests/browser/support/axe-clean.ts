import { expect, type Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { runAxe } from "./run-axe.ts";

/** WCAG 2.2 AA and best practice. That a name holds the words on the button (2.5.3) is a rule that axe leaves off. */
const allRules: RunOptions = {
  rules: { "label-content-name-mismatch": { enabled: true } },
  // Nobody reads what passed, and to gather it takes as long as to look.
  resultTypes: ["violations"],
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};

/** Of those rules the ones that ask which colour something has. */
const colourRules: RunOptions = {
  resultTypes: ["violations"],
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** The page as it is now: nothing that axe finds, and nothing that makes it scroll sideways. */
export function expectClean(page: Page, what = page.url()): Promise<void> {
  return expectNothing(page, what, allRules);
}

/** The same, where only its colours are new. */
export function expectColoursClean(page: Page, what: string): Promise<void> {
  return expectNothing(page, what, colourRules);
}

async function expectNothing(page: Page, what: string, rules: RunOptions): Promise<void> {
  // Under the header that stays, a target is partly hidden wherever the page happens to be scrolled to.
  await page.evaluate(() => scrollTo(0, 0));
  await stillness(page);
  expect(await runAxe(page, rules), what).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide, what).toBeLessThanOrEqual(0);
}

/** What fades or slides takes less; an animation of something that is not drawn any more never says that it has ended. */
const longestMs = 1000;

/** Comes when what fades or slides in has arrived: a colour that is on its way to another is neither. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async (longest) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const short = ({ effect }: Animation) => Number(effect?.getComputedTiming().endTime) <= 2000;
    const moving = document.getAnimations().filter((one) => one.playState === "running" && short(one));
    const patience = new Promise((resolve) => setTimeout(resolve, longest));
    await Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), patience]);
  }, longestMs);
}
