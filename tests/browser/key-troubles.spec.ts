import { expect, test } from "@playwright/test";
import { enterSignedUp } from "./support/account.ts";
import { expectClean } from "./support/axe-clean.ts";
import { closeRevealed, createKey, revealed, statusOf } from "./support/key-words.ts";

test("a key that stood in an address is burnt: a banner says from where, and its old secret is ended", async ({
  page,
}) => {
  await page.goto("/settings/developer");
  const secret = await createKey(page, "Leaky importer");
  await closeRevealed(page);
  await page.request.get(`/v1/me?key=${secret}`, { headers: { Authorization: `Bearer ${secret}` } });
  await page.reload();
  const banner = page.getByRole("region", { name: "Leaky importer stood in an address" });
  await expect(banner.getByText("treat it as burnt")).toBeVisible();
  await expect(banner.getByText("127.0.0.1")).toBeVisible();
  await expectClean(page);
  await banner.getByRole("button", { name: "Rotate now" }).click();
  await expect(page.getByText("End its old secret sooner")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Rotate key" }).click();
  await expect(page.getByText("generation 2.", { exact: true })).toBeVisible();
  const next = await revealed(page);
  await closeRevealed(page);
  await banner.getByRole("button", { name: "End it now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End it now" }).click();
  await expect(banner).toBeHidden();
  expect([await statusOf(page, secret), await statusOf(page, next)]).toEqual([401, 200]);
});

test("a notice is dismissed by somebody who knows, stays dismissed, and comes back when the secret is seen again", async ({
  page,
}) => {
  await page.goto("/settings/developer");
  const secret = await createKey(page, "Known importer");
  await closeRevealed(page);
  const leak = () => page.request.get(`/v1/me?key=${secret}`, { headers: { Authorization: `Bearer ${secret}` } });
  await leak();
  await page.reload();
  const banner = page.getByRole("region", { name: "Known importer stood in an address" });
  await expect(banner.getByText("The secret works on, and Recent changes says who dismissed it.")).toBeVisible();
  await banner.getByRole("button", { name: "Dismiss" }).click();
  await expect(banner).toBeHidden();
  await expect(page.getByText("You dismissed that generation 1 of Known importer was seen in clear.")).toBeVisible();
  await page.reload();
  const row = page.locator("summary", { hasText: "Known importer" });
  await expect(row).toBeVisible();
  await expect(banner).toBeHidden();
  await row.click();
  await expect(page.getByText("seen in clear, dismissed")).toBeVisible();
  await expectClean(page);
  expect(await statusOf(page, secret)).toBe(200);
  await leak();
  await page.reload();
  await expect(banner).toBeVisible();
});

test("an old sign-in is renewed in place, and the live key is made with what was typed before", async ({ page }) => {
  const { password } = await enterSignedUp(page, "/settings/developer?mode=live");
  await page.getByRole("button", { name: "Start a workspace" }).click();
  let refused = false;
  await page.route("**/v1/keys", (route) => {
    if (route.request().method() !== "POST" || refused) return route.continue();
    refused = true;
    return route.fulfill({
      status: 403,
      contentType: "application/problem+json",
      body: JSON.stringify({ status: 403, code: "fresh_sign_in_required", detail: "Sign in again.", errors: [] }),
    });
  });
  await page.getByRole("button", { name: "Create key" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Deploy pipeline");
  await dialog.getByRole("button", { name: "Create key" }).click();
  await expect(dialog.getByRole("heading", { name: "Is it still you?" })).toBeVisible();
  await expectClean(page);
  await dialog.getByLabel("Password", { exact: true }).fill("not the password");
  await dialog.getByRole("button", { name: "Sign in and go on" }).click();
  await expect(dialog.getByText("do not belong together")).toBeVisible();
  await dialog.getByLabel("Password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Sign in and go on" }).click();
  await expect(dialog.getByText("Deploy pipeline,")).toBeVisible();
  expect(await revealed(page)).toMatch(/^alo_live_/);
});

test("a lost answer is said, and a second try makes no second key", async ({ page }) => {
  await page.goto("/settings/developer");
  await createKey(page, "First");
  await closeRevealed(page);
  let lose = true;
  await page.route("**/v1/keys", async (route) => {
    if (route.request().method() !== "POST" || !lose) return route.continue();
    lose = false;
    await route.fetch();
    return route.abort("connectionreset");
  });
  await page.getByRole("button", { name: "Create key" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Lost once");
  await dialog.getByRole("button", { name: "Create key" }).click();
  await expect(dialog.getByText("Secret not seen? Rotate the key")).toBeVisible();
  await dialog.getByRole("button", { name: "Create key" }).click();
  await expect(dialog.getByRole("link", { name: "What secret_already_shown means" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close all the same" }).click();
  await expect(page.locator("summary", { hasText: "Lost once" })).toHaveCount(1);
});

test("a list that cannot be read says so and is read again; an editor is told who manages keys", async ({ page }) => {
  await page.goto("/settings/developer");
  await createKey(page, "There");
  await closeRevealed(page);
  await page.route("**/v1/keys?*", (route) => route.abort("connectionreset"));
  await page.reload();
  await expect(page.getByText("The keys could not be read.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Your keys, not read yet." })).toBeVisible();
  await page.unroute("**/v1/keys?*");
  await page.getByRole("button", { name: "Try again" }).first().click();
  await expect(page.locator("summary", { hasText: "There" })).toBeVisible();

  await page.route("**/v1/session", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as object;
    await route.fulfill({ response: answer, json: { ...body, role: "editor" } });
  });
  await page.reload();
  await expect(page.getByText("Keys and apps belong to owners and admins, and you are editor here.")).toBeVisible();
  await expectClean(page);
});

test("a name of 60 letters without a space fits on 360 px, in its notice, its row and what changed", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/settings/developer");
  const name = "W".repeat(60);
  const secret = await createKey(page, name);
  await closeRevealed(page);
  await page.request.get(`/v1/me?key=${secret}`, { headers: { Authorization: `Bearer ${secret}` } });
  await page.reload();
  await expect(page.getByRole("region", { name: `${name} stood in an address` })).toBeVisible();
  await page.locator("summary", { hasText: name }).click();
  await expectClean(page);
  await page.goto("/settings/usage");
  await expect(page.getByRole("region", { name: "Calls by key" }).getByText(name)).toBeVisible();
  await expectClean(page);
});
