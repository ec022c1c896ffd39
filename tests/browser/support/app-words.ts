import { expect, type Page } from "@playwright/test";
import { revealed } from "./key-words.ts";

/** The client secret that a dialog reveals, taken while it is there. */
export function revealedClient(page: Page): Promise<string> {
  return revealed(page, /^alo_ocs_[0-9A-Za-z]{38}$/);
}

/** The line about one app. */
export function appRow(page: Page, name: string) {
  return page.getByRole("list", { name: "Your OAuth apps" }).getByRole("listitem").filter({ hasText: name }).first();
}

/** Fills the dialog that registers an app, and leaves it as it is. */
export async function fillApp(page: Page, name: string, redirectUri: string): Promise<void> {
  await page.getByRole("button", { name: "Register an app" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByLabel("Redirect URI 1", { exact: true }).fill(redirectUri);
}

/** Registers a server app by its dialog, and gives its secret. The dialog stays open. */
export async function createApp(page: Page, name: string, redirectUri: string): Promise<string> {
  await fillApp(page, name, redirectUri);
  await page.getByRole("dialog").getByRole("button", { name: "Register app" }).click();
  await expect(page.getByRole("dialog").getByText("generation 1.")).toBeVisible();
  return revealedClient(page);
}

/** The client id that a line shows. */
export async function clientIdOf(page: Page, name: string): Promise<string> {
  const id = appRow(page, name).locator("code").first();
  await expect(id).toHaveText(/^app_[0-9A-Z]{26}$/);
  return id.innerText();
}
