import type { Page } from "@playwright/test";
import { expectClean, expectColoursClean } from "./axe-clean.ts";

/** By day and by night, on a desk and on a phone. Turns of four pages see each of them once. */
export const looks = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 360 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 360 },
] as const;

export async function lookAs(page: Page, { colorScheme, width }: (typeof looks)[number]): Promise<void> {
  // Without motion: a colour that is on its way to another is neither.
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
}

/**
 * What is on the screen now, in all four looks: nothing that axe finds, and nothing that scrolls sideways. What is there
 * and where it stands follows from the width, and what each scheme hides is an icon in the header: after one look of each
 * width and of each scheme only the colours of the other two are new.
 */
export async function expectCleanInFourLooks(page: Page, what: string): Promise<void> {
  for (const [place, look] of looks.entries()) {
    await lookAs(page, look);
    const expectLook = place < 2 ? expectClean : expectColoursClean;
    await expectLook(page, `${what}, ${look.colorScheme}, ${look.width} px`);
  }
}
