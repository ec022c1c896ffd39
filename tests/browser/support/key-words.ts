import { expect, type Page } from "@playwright/test";

/** The secret that a dialog reveals, taken while it is there. */
export async function revealed(page: Page, form = /^alo_(test|live)_[0-9A-Za-z]{38}$/): Promise<string> {
  const secret = page.getByRole("dialog").locator("code").first();
  await expect(secret).toHaveText(form);
  return secret.innerText();
}

/** What the API says to a secret, asked as a program would. */
export async function statusOf(page: Page, secret: string): Promise<number> {
  const answer = await fetch(new URL("/v1/me", page.url()), { headers: { Authorization: `Bearer ${secret}` } });
  await answer.body?.cancel();
  return answer.status;
}

/** Closes a dialog that reveals a secret, and says so when it asks back. */
export async function closeRevealed(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close all the same" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

/** Makes a key by its dialog, and gives its secret. */
export async function createKey(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name: "Create key" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("button", { name: "Create key" }).click();
  await expect(dialog.getByText("generation 1.")).toBeVisible();
  return revealed(page);
}
