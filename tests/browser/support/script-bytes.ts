import { expect, type Page } from "@playwright/test";
import { weighPage } from "./page-weights.ts";

/** How much JavaScript a page needs to begin with, packed as it travels. The browser must have none of it yet. */
export async function scriptBytes(page: Page, path: string): Promise<number> {
  const { script } = await weighPage(page, path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return script;
}
