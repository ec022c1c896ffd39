import { expect, type Page, test } from "@playwright/test";
import { cliApp } from "#sandbox/oauth/cli-app.ts";
import { enterSignedUp } from "./support/account.ts";
import { ageSessions } from "./support/age-session.ts";
import { appRow, createApp, fillApp, revealedClient } from "./support/app-words.ts";
import { expectClean } from "./support/axe-clean.ts";
import { colleagueOf, enterVerified } from "./support/colleague.ts";
import { closeRevealed, statusOf } from "./support/key-words.ts";
import { type Client, connect, type Receiver, register, startReceiver } from "./support/oauth-client.ts";
import { signUp, startWorkspace } from "./support/settings-page.ts";

let receiver: Receiver;
test.beforeAll(async () => {
  receiver = await startReceiver();
});
test.afterAll(() => receiver.close());

const native = (name: string) => ({
  name,
  kind: "native",
  redirectUris: ["http://127.0.0.1/callback"],
  scopes: ["read", "write"],
});

async function registered(page: Page, name: string): Promise<Client> {
  const { id } = await register(page, native(name));
  return { id, redirectUri: receiver.redirectUri };
}

test("an editor sees the apps that they connected and no other; an owner sees all, and ends one of somebody else", async ({
  page,
  browser,
}) => {
  test.slow();
  await enterVerified(page, "Mara");
  const client = await registered(page, "Harbour Reader");
  const theirs = await colleagueOf(page, browser, "Jonas", "editor");

  const hers = await connect(page, client);
  const his = await connect(theirs, client, "read");
  await theirs.goto("/settings/developer");
  await expect(
    theirs.getByText("Keys and apps belong to owners and admins, and you are editor here. Ask Mara."),
  ).toBeVisible();
  const seen = theirs.getByRole("list", { name: "Connected apps" }).getByRole("listitem");
  await expect(theirs.getByRole("button", { name: /^Disconnect/ })).toHaveCount(1);
  await expect(seen.first()).toContainText("Connected by you");
  await expect(theirs.getByRole("heading", { name: /API keys|Your OAuth apps|What changed/ })).toHaveCount(0);
  await expectClean(theirs);

  await page.goto("/settings/developer");
  await expect(page.getByRole("button", { name: /^Disconnect/ })).toHaveCount(2);
  const jonasLine = page.getByRole("listitem").filter({ hasText: "Connected by Jonas" });
  await jonasLine.getByRole("button", { name: /^Disconnect/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("It acts for Jonas here")).toBeVisible();
  await dialog.getByRole("button", { name: "Disconnect" }).click();
  await expect(jonasLine).toBeHidden();
  expect([await statusOf(page, hers), await statusOf(page, his)]).toEqual([200, 401]);
  await theirs.reload();
  await expect(theirs.getByRole("heading", { name: "No app acts for you here." })).toBeVisible();
  await expectClean(theirs);
});

test("a visitor is told why apps wait for an account and how to get one, and ends what they allowed", async ({
  page,
  browser,
}) => {
  const owner = await (await browser.newContext()).newPage();
  await signUp(owner, "Mara");
  const client = await registered(owner, "Harbour Reader");

  await startWorkspace(page);
  await page.goto("/settings/developer");
  await expect(page.getByRole("heading", { name: "Apps wait for an account." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Register an app" })).toHaveCount(0);
  await expectClean(page);
  const token = await connect(page, client, "read");
  await page.goto("/settings/developer#connected");
  expect(await statusOf(page, token)).toBe(200);
  await expect(page.getByRole("heading", { name: "One app, let in by you." })).toBeInViewport();
  await page.getByRole("button", { name: "Disconnect Harbour Reader, test data" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Disconnect" }).click();
  await expect(page.getByRole("heading", { name: "No app acts for you here." })).toBeVisible();
  expect(await statusOf(page, token)).toBe(401);
  await page.getByRole("link", { name: "Create an account" }).click();
  await expect(page.getByLabel("Your name")).toBeVisible();
  await expect(page).toHaveURL(/next=%2Fsettings%2Fdeveloper/);
});

test("an old sign-in is renewed in place, and the app is registered, and later rotated, as it was asked", async ({
  page,
}) => {
  test.slow();
  const { email, password } = await enterSignedUp(page);
  await page.getByRole("button", { name: "Start a workspace" }).click();
  await expect(page.getByText("You are in no workspace yet.")).toBeHidden();
  const dialog = page.getByRole("dialog");
  const renew = async () => {
    await expect(dialog.getByRole("heading", { name: "Is it still you?" })).toBeVisible();
    await expectClean(page);
    await dialog.getByLabel("Password", { exact: true }).fill(password);
    await dialog.getByRole("button", { name: "Sign in and go on" }).click();
  };
  ageSessions(email, 11);
  await fillApp(page, "Harbour Reader", receiver.redirectUri);
  await dialog.getByRole("button", { name: "Register app" }).click();
  await renew();
  await expect(dialog.getByText("Harbour Reader,")).toBeVisible();
  await revealedClient(page);
  await closeRevealed(page);

  ageSessions(email, 11);
  await page.getByRole("button", { name: "Manage Harbour Reader" }).click();
  await page.getByRole("button", { name: "Rotate secret" }).click();
  await dialog.getByRole("button", { name: "Rotate secret" }).click();
  await renew();
  await expect(dialog.getByText("generation 2.")).toBeVisible();
  await revealedClient(page);
});

test("lists that cannot be read say so and are read again; a lost answer makes no second app", async ({ page }) => {
  await enterSignedUp(page);
  await createApp(page, "There", receiver.redirectUri);
  await closeRevealed(page);
  await page.route(/\/v1\/(apps|connections)$/, (route) => route.abort("connectionreset"));
  await page.reload();
  await expect(page.getByText("The apps could not be read.")).toBeVisible();
  await expect(page.getByText("The connected apps could not be read.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Your apps, not read yet." })).toBeVisible();
  await expectClean(page);
  await page.unroute(/\/v1\/(apps|connections)$/);
  for (const part of ["Your apps, not read yet.", "Who is let in, not read yet."])
    await page.getByRole("region", { name: part }).getByRole("button", { name: "Try again" }).click();
  await expect(appRow(page, "There")).toBeVisible();
  await expect(page.getByRole("heading", { name: "No app can reach this workspace." })).toBeVisible();

  let lose = true;
  await page.route("**/v1/apps", async (route) => {
    if (route.request().method() !== "POST" || !lose) return route.continue();
    lose = false;
    await route.fetch();
    return route.abort("connectionreset");
  });
  await fillApp(page, "Lost once", receiver.redirectUri);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Register app" }).click();
  await expect(dialog.getByText("Secret not seen? Rotate the client secret")).toBeVisible();
  await dialog.getByRole("button", { name: "Register app" }).click();
  await expect(dialog.getByRole("link", { name: "What secret_already_shown means" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close all the same" }).click();
  await expect(page.getByRole("button", { name: "Manage Lost once" })).toHaveCount(1);
});

test("a name of 60 letters without a space fits on 360 px, in every place that says it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await enterSignedUp(page);
  const name = "W".repeat(60);
  const client = await registered(page, name);
  await connect(page, client, "read");
  await page.goto("/settings/developer");
  await page.getByRole("button", { name: `Manage ${name}` }).click();
  await expectClean(page);
  await page.getByRole("button", { name: `Disconnect ${name}, test data` }).click();
  await expectClean(page);
});

test("an app that comes with Aloha is not shown as one of a workspace", async ({ page }) => {
  await enterSignedUp(page);
  // The port is whichever was free, as on somebody's machine.
  const cli = { id: cliApp.id, redirectUri: receiver.redirectUri };
  await startWorkspace(page);
  await connect(page, cli, "read");
  await page.goto("/settings/developer");
  await expect(page.getByText("It comes with Aloha. Connected by you")).toBeVisible();
  const connected = page.getByRole("list", { name: "Connected apps" });
  await expect(connected.getByText("Aloha CLI", { exact: true })).toBeVisible();
  await expect(page.getByText(/^Registered by/)).toHaveCount(0);
});
