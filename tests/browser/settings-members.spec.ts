import { expect, test } from "@playwright/test";
import { expectClean } from "./support/axe-clean.ts";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { inMailTo } from "./support/mails.ts";
import { watch } from "./support/page-watch.ts";
import { askAs, signUp, startWorkspace } from "./support/settings-page.ts";

test("a visitor sees who is here, and the way to invite others", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/settings/members");
  await expect(page.getByText("Nobody is here yet.")).toBeVisible();
  await startWorkspace(page);
  await page.goto("/settings/members");
  await expect(page.getByRole("heading", { name: "One person, one owner." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in and keep it" }).last()).toHaveAttribute(
    "href",
    "/sign-in?next=%2Fsettings%2Fmembers",
  );
  expect(faults).toEqual([]);
});

test("an owner shows an address, invites somebody, gives another role and takes it away; the other is told who can", async ({
  page,
  browser,
}) => {
  const { faults } = watch(page);
  const mara = await signUp(page, "Mara");
  expect(await askAs(page, "/v1/workspaces", { name: "The desk" })).toBe(201);
  await page.goto("/settings/members");
  const row = page.getByRole("row", { name: /^Mara/ });
  await expect(row).toContainText("you");
  await expect(row).toContainText("The only owner has to stay.");
  await expect(page.getByText("No invitation waits for an answer.")).toBeVisible();
  await page.getByLabel("E-mail address").fill("not an address");
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByLabel("E-mail address")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("E-mail address").fill("jonas@example.com");
  await page.getByRole("radio", { name: /^admin/ }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nobody was invited." })).toContainText("then invite others");
  await expect(page.getByRole("link", { name: "What email_unverified means" })).toBeVisible();
  await expectCleanInFourLooks(page, "an owner");

  await page.request.get(await inMailTo(mara, /http\S+verify-email\S+/));
  const theirs = await (await browser.newContext()).newPage();
  const jonas = await signUp(theirs, "Jonas");
  await theirs.request.get(await inMailTo(jonas, /http\S+verify-email\S+/));

  for (const email of ["nobody@example.com", jonas]) {
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send invitation" }).click();
    await expect(page.getByRole("row", { name: new RegExp(email) })).toContainText("in 6 d 23 h");
  }
  await page.getByRole("button", { name: "Cancel nobody@example.com" }).click();
  await expect(page.getByRole("row", { name: /nobody@/ })).toBeHidden();
  const invitation = await inMailTo(jonas, /inv_[0-9A-Z]{26}/);
  expect(await askAs(theirs, `/v1/invitations/${invitation}/accept`, {})).toBe(200);

  await page.reload();
  await page.getByRole("button", { name: "Change role: Jonas" }).click();
  const dialog = page.getByRole("dialog", { name: "Jonas, from now on" });
  await expectClean(page, "change role");
  await dialog.getByRole("radio", { name: /^viewer/ }).check();
  await dialog.getByRole("button", { name: "Change role" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Jonas is viewer now." })).toBeVisible();

  await theirs.goto("/settings/members");
  await expect(theirs.getByText("You are viewer here. Roles and invitations are changed by Mara.")).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Send invitation" })).toBeHidden();
  await theirs.getByRole("button", { name: "Leave" }).click();
  await expect(theirs.getByRole("dialog", { name: "Leave this workspace" })).toBeVisible();
  await theirs.keyboard.press("Escape");

  await page.getByRole("button", { name: "Remove Jonas" }).click();
  await expectClean(page, "remove");
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("heading", { name: "One person, one owner." })).toBeVisible();
  expect(faults.filter((fault) => !/4(03|22)/.test(fault))).toEqual([]);
});

test("Settings, Members of a visitor is clean under axe and never scrolls sideways", async ({ page }) => {
  await startWorkspace(page);
  await page.goto("/settings/members");
  await expect(page.getByRole("table", { name: "Members and their roles" })).toBeVisible();
  await expectCleanInFourLooks(page, "a visitor");
});
