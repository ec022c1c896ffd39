import { expect, test } from "@playwright/test";
import { enterSignedUp, signUp } from "./support/account.ts";
import { expectClean } from "./support/axe-clean.ts";
import { answersFromNow, keptInPage } from "./support/kept-in-page.ts";
import { closeRevealed, createKey, revealed, statusOf } from "./support/key-words.ts";
import { watch } from "./support/page-watch.ts";

// The whole story by day at a desk and by night on a phone: each scheme and each width once, because it is long.
for (const colorScheme of ["light", "dark"] as const) {
  for (const width of colorScheme === "light" ? [1280] : [360]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("the life of a key, from a sandbox that is kept to the end of its last secret", async ({ page }) => {
        test.slow();
        const { faults } = watch(page);
        await page.goto("/settings/developer");
        await expect(page.getByRole("heading", { name: "No test keys yet." })).toBeVisible();
        await expectClean(page);

        // A visitor's first key makes the sandbox; an account keeps both.
        const early = await createKey(page, "Before the account");
        await closeRevealed(page);
        const workspace = await page.locator("p", { hasText: "This test workspace" }).locator("b").innerText();
        await signUp(page);
        expect(await statusOf(page, early)).toBe(200);
        await expect(page.locator("summary", { hasText: "Before the account" })).toBeVisible();
        await expect(page.getByText("You became the owner of this workspace.")).toBeVisible();
        await page.getByRole("button", { name: "Account of Mara Lind" }).click();
        await expect(page.getByRole("button", { name: `${workspace} owner` })).toBeVisible();
        await expectClean(page);
        await page.keyboard.press("Escape");

        await page.getByRole("button", { name: "Create key" }).first().click();
        await expectClean(page);
        await page.getByRole("dialog").getByRole("button", { name: "Create key" }).click();
        await expect(page.getByText("Send at least 1 character.")).toBeVisible();
        await page.getByRole("dialog").getByLabel("Name").fill("Newsroom server");
        await page.getByRole("button", { name: /^Add my address/ }).click();
        await page.getByRole("dialog").getByRole("button", { name: "Create key" }).click();
        const first = await revealed(page);
        await expectClean(page);
        await closeRevealed(page);
        expect(await statusOf(page, first)).toBe(200);

        const row = page.getByRole("listitem").filter({ hasText: "Newsroom server" }).first();
        await row.locator("summary").click();
        await page.getByRole("button", { name: "Rotate key" }).click();
        const dialog = page.getByRole("dialog");
        await expect(dialog.getByText(/^Both secrets work until/)).toBeVisible();
        await expectClean(page);
        await dialog.getByRole("button", { name: "Rotate key" }).click();
        await expect(dialog.getByText("generation 2.")).toBeVisible();
        const second = await revealed(page);
        expect(second).not.toBe(first);
        await closeRevealed(page);
        expect([await statusOf(page, first), await statusOf(page, second)]).toEqual([200, 200]);

        await expect(row.getByRole("timer")).toContainText(/2[34]h/);
        await expect(row.getByText("old secret ends in")).toBeVisible();
        await expect(row.getByText(/^Old secret last used/)).toBeVisible({ timeout: 20_000 });
        await expectClean(page);
        await row.getByRole("button", { name: "Advance the clock 24 h" }).click();
        await expect(row.getByRole("timer")).toBeHidden();
        expect([await statusOf(page, first), await statusOf(page, second)]).toEqual([401, 200]);

        await row.getByRole("button", { name: "Edit" }).click();
        await expectClean(page);
        await dialog.getByLabel("Name").fill("Newsroom");
        await dialog.getByRole("button", { name: "Save the changes" }).click();
        await expect(page.getByText("You changed the name of Newsroom.")).toBeVisible();

        await page.getByRole("button", { name: "Revoke key" }).click();
        await expectClean(page);
        await dialog.getByRole("button", { name: "Revoke key" }).click();
        await expect(page.getByText("One key has ended")).toBeVisible();
        expect([await statusOf(page, second), await statusOf(page, early)]).toEqual([401, 200]);
        await expect(page.getByText("You revoked Newsroom.")).toBeVisible();
        await expectClean(page);
        expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
      });
    });
  }
}

test("no secret stays after it was shown: not in the page, its address, its storage or any later answer", async ({
  page,
}) => {
  await page.goto("/settings/developer");
  const secret = await createKey(page, "Watched");
  await closeRevealed(page);
  const later = answersFromNow(page);
  expect(await keptInPage(page)).not.toContain(secret);
  await page.locator("summary", { hasText: "Watched" }).click();
  await page.getByRole("button", { name: "Rotate key" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Rotate key" }).click();
  await expect(page.getByText("generation 2.", { exact: true })).toBeVisible();
  const next = await revealed(page);
  await closeRevealed(page);
  later.length = 0;
  await page.goto("/settings/webhooks", { waitUntil: "networkidle" });
  await page.goto("/settings/developer", { waitUntil: "networkidle" });
  await page.locator("summary", { hasText: "Watched" }).click();
  const kept = `${await keptInPage(page)}${later.join("\n")}`;
  expect(kept).toContain("Watched");
  for (const one of [secret, next]) expect(kept).not.toContain(one);
});

test("the docs, the start page and Settings are one workspace", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("201 Created")).toBeVisible();
  const kept = () =>
    page.evaluate(
      () => JSON.parse(localStorage.getItem("aloha.visitor") ?? "{}") as { secret: string; workspaceName: string },
    );
  const { workspaceName, secret } = await kept();
  await page.goto("/settings/developer");
  await expect(page.locator("p", { hasText: "This test workspace" }).locator("b")).toHaveText(workspaceName);
  await expect(page.locator("summary", { hasText: "Docs pages" })).toBeVisible();

  // A key of the docs that was ended is renewed by the next Run, in the same workspace.
  await page.locator("summary", { hasText: "Docs pages" }).click();
  await page.getByRole("button", { name: "End now" }).click();
  await page.getByRole("button", { name: "End it now" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await statusOf(page, secret)).toBe(401);
  await page.goto("/");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText(/^(201 Created|409 Conflict)/)).toBeVisible();
  expect((await kept()).workspaceName).toBe(workspaceName);
  expect((await kept()).secret).not.toBe(secret);
});

test("live mode says what opens it, and with an account it makes live keys, named before they are revoked", async ({
  page,
}) => {
  await page.goto("/settings/developer?mode=live");
  await expect(page.getByRole("heading", { name: "Live mode is closed." })).toBeVisible();
  await expectClean(page);
  await enterSignedUp(page, "/settings/developer?mode=live");
  await page.getByRole("button", { name: "Start a workspace" }).click();
  await expect(page.getByText("What you change here reaches real channels")).toBeVisible();
  await expectClean(page);
  const secret = await createKey(page, "Reading-room kiosk");
  expect(secret).toMatch(/^alo_live_/);
  await closeRevealed(page);
  await expect(page.getByRole("heading", { name: "One live key, and it is well." })).toBeVisible();
  // The mode stays, also by a link that names none.
  await page
    .getByRole("navigation", { name: /^Settings/ })
    .getByRole("link", { name: /Webhooks/ })
    .click();
  await page
    .getByRole("navigation", { name: /^Settings/ })
    .getByRole("link", { name: /Developer/ })
    .click();
  await expect(page).toHaveURL(/mode=live/);
  await page.locator("summary", { hasText: "Reading-room kiosk" }).click();
  await page.getByRole("button", { name: "Revoke key" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Revoke key" }).click();
  await expect(dialog.getByText("That is not its name.")).toBeVisible();
  expect(await statusOf(page, secret)).toBe(200);
  await dialog.getByLabel("Type the name of the key").fill("Reading-room kiosk");
  await dialog.getByRole("button", { name: "Revoke key" }).click();
  await expect(dialog).toBeHidden();
  expect(await statusOf(page, secret)).toBe(401);
});

test("the keyboard alone makes a key, rotates it and revokes it", async ({ page }) => {
  await page.goto("/settings/developer", { waitUntil: "networkidle" });
  const press = async (name: string, within = page.locator("body")) => {
    await within.getByRole("button", { name, exact: true }).first().focus();
    await page.keyboard.press("Enter");
  };
  const dialog = page.getByRole("dialog");
  await press("Create key");
  await expect(dialog.getByLabel("Name")).toBeFocused();
  await page.keyboard.type("By hand");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("generation 1.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Copy the secret" })).toBeFocused();
  const first = await revealed(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Stay here" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();

  await page.locator("summary", { hasText: "By hand" }).focus();
  await page.keyboard.press("Enter");
  await press("Rotate key");
  await expect(dialog.getByRole("button", { name: "Rotate key" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("generation 2.")).toBeVisible();
  const second = await revealed(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await press("End now");
  await expect(dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  expect([await statusOf(page, first), await statusOf(page, second)]).toEqual([401, 200]);
  await press("Revoke key");
  await expect(dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  expect(await statusOf(page, second)).toBe(401);
});
