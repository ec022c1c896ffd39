import { expect, test } from "@playwright/test";
import { enterSignedUp, signUp } from "./support/account.ts";
import { ageSessions } from "./support/age-session.ts";
import { expectClean } from "./support/axe-clean.ts";
import { closeRevealed, createKey, revealed, statusOf } from "./support/key-words.ts";
import { inMailTo } from "./support/mails.ts";
import { watch } from "./support/page-watch.ts";

const signInLink = /http\S+\/sign-in\/confirm#\S+/;
const newAddress = (name: string) => `${name}-${crypto.randomUUID()}@example.com`;

test("a mailed link is followed: the sandbox comes along, the link works once, and another one leads to the same from elsewhere", async ({
  page,
  browser,
}) => {
  const { faults } = watch(page);
  const email = newAddress("mara");
  await page.goto("/settings/developer");
  const secret = await createKey(page, "Before the link");
  await closeRevealed(page);
  const workspace = await page.locator("p", { hasText: "This test workspace" }).locator("b").innerText();

  await page.getByRole("link", { name: "Sign in and keep it" }).click();
  await page.getByLabel("Mail address").fill(email);
  await page.getByRole("button", { name: "Mail me a link instead" }).click();
  await expect(page.getByText("The link is printed in the console of the server.")).toBeVisible();
  const link = await inMailTo(email, signInLink);
  await page.goto(link);
  await expect(page).toHaveURL(/\/sign-in\/confirm$/);
  await expectClean(page);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/settings\/developer$/);
  await expect(page.locator("summary", { hasText: "Before the link" })).toBeVisible();
  await expect(page.getByText("You became the owner of this workspace.")).toBeVisible();
  await expect(page.getByText("You, as a visitor, made the key Before the link.")).toBeVisible();
  await expect(page.getByTitle(/^Your test workspace/)).toContainText(workspace);
  expect(await statusOf(page, secret)).toBe(200);

  await page.goto(link);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "This link is spent, ask for another." })).toBeVisible();

  // In another browser the same person comes into the same workspace.
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto("/sign-in");
  await elsewhere.getByLabel("Mail address").fill(email);
  await elsewhere.getByRole("button", { name: "Mail me a link instead" }).click();
  const second = await inMailTo(email, new RegExp(`http\\S+/sign-in/confirm#(?!${link.split("#")[1]})\\S+`));
  await elsewhere.goto(second);
  await elsewhere.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(elsewhere.locator("summary", { hasText: "Before the link" })).toBeVisible();
  expect(faults).toEqual([]);
});

test("an invitation is opened by somebody new: account, proof of the address, yes, and the workspace is theirs too", async ({
  page,
  browser,
}) => {
  test.slow();
  const mara = await signUp(page, "/settings/members");
  await page.getByRole("button", { name: "Start a workspace" }).click();
  await page.goto(await inMailTo(mara.email, /http\S+verify-email\S+/));
  await expect(page.getByRole("heading", { name: "It is yours, that is settled." })).toBeVisible();
  await page.goto("/settings/members");
  const email = newAddress("jonas");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByRole("row", { name: new RegExp(email) })).toBeVisible();
  const invitation = await inMailTo(email, /http\S+\/invitations\/inv_\w+/);

  // Somebody else who has the address of the invitation learns nothing from it.
  const stranger = await (await browser.newContext()).newPage();
  await enterSignedUp(stranger);
  await stranger.goto(invitation);
  await expect(stranger.getByText("this account has no such invitation")).toBeVisible();

  const theirs = await (await browser.newContext()).newPage();
  const { faults } = watch(theirs);
  await theirs.goto(invitation);
  await expectClean(theirs);
  await theirs.getByRole("link", { name: "Create account" }).click();
  await theirs.getByLabel("Your name").fill("Jonas Weber");
  await theirs.getByLabel("Mail address").fill(email);
  await theirs.getByLabel("Password", { exact: true }).fill("another calm one");
  await theirs.getByRole("button", { name: "Create account" }).click();
  await theirs.getByRole("link", { name: "Go on" }).click();
  await expect(theirs.getByText(/Mara Lind invites .* into .*, as editor\./)).toBeVisible();
  await expectClean(theirs);
  await theirs.getByRole("button", { name: "Accept" }).click();
  await expect(theirs.getByText("You are not a member yet.")).toBeVisible();
  await theirs.getByRole("button", { name: "Mail me the link again" }).click();
  await expect(theirs.getByText("Open it, then accept here.")).toBeVisible();
  await expectClean(theirs);
  const proof = await theirs.context().newPage();
  await proof.goto(await inMailTo(email, /http\S+verify-email\S+/));
  await expect(proof.getByText("The mail address is verified.")).toBeVisible();
  await theirs.getByRole("button", { name: "Accept" }).click();
  await expect(theirs.getByText("you are editor here. Ask Mara Lind.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("row", { name: /^Jonas Weber/ })).toContainText("editor");
  await theirs.goto(invitation);
  await expect(theirs.getByText("It was accepted already.")).toBeVisible();
  expect(faults.filter((fault) => !/403/.test(fault))).toEqual([]);
});

test("a sandbox is claimed, a live key is made after a fresh sign-in by mail, and its call stands in the live log", async ({
  page,
}) => {
  test.slow();
  await page.goto("/settings/developer");
  await createKey(page, "From the sandbox");
  await closeRevealed(page);
  await page.getByRole("navigation", { name: "Mode" }).getByRole("link", { name: /Live/ }).click();
  await expect(page.getByRole("heading", { name: "Live mode is closed. An account opens it." })).toBeVisible();
  const { email } = await signUp(page, "/settings/developer?mode=live");
  await expect(page.getByText("What you change here reaches real channels")).toBeVisible();

  ageSessions(email, 11);
  await page.getByRole("button", { name: "Create key" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Newsroom");
  await dialog.getByRole("button", { name: "Create key" }).click();
  await expect(dialog.getByRole("heading", { name: "Is it still you?" })).toBeVisible();
  await dialog.getByRole("button", { name: "Mail me a link instead" }).click();
  await expect(dialog.getByText("this page notices by itself")).toBeVisible();
  const tab = await page.context().newPage();
  await tab.goto(await inMailTo(email, signInLink));
  await tab.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(tab).toHaveURL(/\/settings\/developer/);
  await tab.close();
  await expect(dialog.getByText("Newsroom,")).toBeVisible({ timeout: 15_000 });
  const secret = await revealed(page);
  expect(secret).toMatch(/^alo_live_/);
  await closeRevealed(page);
  await expect(page.locator("summary", { hasText: "From the sandbox" })).toHaveCount(0);

  const answer = await page.request.get("/v1/posts?limit=3", { headers: { Authorization: `Bearer ${secret}` } });
  expect(answer.status()).toBe(200);
  await page
    .getByRole("navigation", { name: /^Settings/ })
    .getByRole("link", { name: /Logs/ })
    .click();
  await expect(page).toHaveURL(/\/settings\/logs\?mode=live/);
  const calls = page.getByRole("list", { name: "Calls, the newest first" }).getByRole("listitem");
  await expect(calls).toHaveCount(1);
  await expect(calls.first()).toContainText("/v1/posts?limit=3");
  await expect(calls.first()).toContainText("Newsroom");
  await calls.first().getByRole("link").click();
  await expect(page.getByRole("article")).toContainText(answer.headers()["x-request-id"] ?? "no id");
  await expectClean(page);
  expect(await page.content()).not.toContain(secret);
  await page.goto("/settings/logs?mode=test");
  await expect(page.getByText("/v1/posts?limit=3")).toHaveCount(0);
});

test("an owner deletes a workspace by its name, after signing in once more, and is told what is left", async ({
  page,
}) => {
  const { email, password } = await signUp(page, "/settings/members");
  await page.getByRole("button", { name: "Start a workspace" }).click();
  const name = await page.getByRole("region", { name: "Delete it, and all that is in it." }).locator("b").innerText();
  ageSessions(email, 11);
  await page.getByRole("button", { name: "Delete workspace" }).click();
  const dialog = page.getByRole("dialog");
  await expectClean(page);
  await dialog.getByRole("button", { name: "Delete workspace" }).click();
  await expect(dialog.getByText("That is not its name.")).toBeVisible();
  await dialog.getByLabel("Type the name of the workspace").fill(name);
  await dialog.getByRole("button", { name: "Delete workspace" }).click();
  await expect(dialog.getByRole("heading", { name: "Is it still you?" })).toBeVisible();
  await dialog.getByLabel("Password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Sign in and go on" }).click();
  await expect(page.getByRole("status").filter({ hasText: `${name} is deleted.` })).toBeVisible();
  await expect(page.getByRole("heading", { name: "You are in no workspace." })).toBeVisible();
  await expectClean(page);
});
