import { expect, type Page, test } from "@playwright/test";
import { checkIds } from "#components/going-live/verdicts.ts";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { watch } from "./support/page-watch.ts";
import { askAs, signUp, startWorkspace } from "./support/settings-page.ts";

const status = (page: Page) => page.getByRole("main").getByRole("status").first();
const verdict = (page: Page, id: string) => page.locator(`[data-check="${id}"]`);

test("the checklist is words for everybody, and loads nothing of its own for nobody yet", async ({ page }) => {
  await page.goto("/docs/going-live", { waitUntil: "networkidle" });
  await expect(status(page)).toHaveText("Sign in, and this list checks itself against your workspace.");
  await expect(page.locator("[data-check]")).toHaveCount(0);
  await expect(page.getByText("No old secret still works")).toBeVisible();
});

test("for somebody who is signed in it says what is done, and again after something was done", async ({ page }) => {
  const { faults } = watch(page);
  await startWorkspace(page);
  await signUp(page, "Mara");
  await page.goto("/docs/going-live");
  await expect(page.locator("[data-check]")).toHaveCount(checkIds.length);
  await expect(verdict(page, "owner")).toHaveText("It has an owner");
  await expect(verdict(page, "live-key")).toHaveText("No live key");
  await expect(verdict(page, "old-secret")).toHaveText("None is left");
  await expect(status(page)).toContainText(/: \d done, \d to do\.$/);

  const made = await askAs(page, "/v1/keys", { mode: "live", name: "Server", scopes: ["read"] });
  expect(made).toBe(201);
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(verdict(page, "live-key")).toHaveText("1 live key");
  await expect(verdict(page, "live-key-used")).toHaveText("Not used yet");
  await expectCleanInFourLooks(page, "the checklist");
  expect(faults).toEqual([]);
});

test("a visitor without an account is told that live mode is closed", async ({ page }) => {
  await startWorkspace(page);
  await page.goto("/docs/going-live");
  await expect(verdict(page, "owner")).toHaveText("It has no owner yet");
});
