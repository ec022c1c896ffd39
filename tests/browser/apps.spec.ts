import { expect, test } from "@playwright/test";
import { scopes } from "#sandbox/contract/facts.gen.ts";
import { enterSignedUp } from "./support/account.ts";
import { appRow, clientIdOf, createApp, fillApp, revealedClient } from "./support/app-words.ts";
import { expectClean } from "./support/axe-clean.ts";
import { answersFromNow, keptInPage } from "./support/kept-in-page.ts";
import { closeRevealed, statusOf } from "./support/key-words.ts";
import { connect, type Receiver, startReceiver, statusOfClient } from "./support/oauth-client.ts";
import { watch } from "./support/page-watch.ts";

let receiver: Receiver;
test.beforeAll(async () => {
  receiver = await startReceiver();
});
test.afterAll(() => receiver.close());

// The whole story by day at a desk and by night on a phone: each scheme and each width once, because it is long.
for (const colorScheme of ["light", "dark"] as const) {
  for (const width of colorScheme === "light" ? [1280] : [360]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("the life of an app: registered, allowed, disconnected, rotated, edited and deleted", async ({ page }) => {
        test.setTimeout(180_000);
        const { faults } = watch(page);
        const { redirectUri } = receiver;
        const dialog = page.getByRole("dialog");
        await enterSignedUp(page);
        await expect(page.getByRole("heading", { name: "No app yet. A key may be enough." })).toBeVisible();
        await expect(page.getByRole("heading", { name: "No app can reach this workspace." })).toBeVisible();
        await expectClean(page);

        await fillApp(page, "", "https://example.com/cb#part");
        await expectClean(page);
        await dialog.getByRole("button", { name: "Add another" }).click();
        await expect(dialog.getByLabel("Redirect URI 2", { exact: true })).toBeFocused();
        await page.keyboard.type(redirectUri);
        await dialog.getByRole("button", { name: "Register app" }).click();
        await expect(dialog.getByText("Send at least 1 character.")).toBeVisible();
        const wrong = dialog.getByRole("listitem").filter({ hasText: "It has a fragment" });
        await expect(wrong.getByLabel("Redirect URI 1", { exact: true })).toHaveAttribute("aria-invalid", "true");
        await expect(dialog.getByLabel("Redirect URI 2", { exact: true })).not.toHaveAttribute("aria-invalid");
        await expectClean(page);
        await dialog.getByRole("button", { name: "Take redirect URI 1 away" }).click();
        await dialog.getByLabel("Name", { exact: true }).fill("Harbour Reader");
        await dialog.getByRole("checkbox", { name: /^write/ }).check();
        await dialog.getByRole("button", { name: "Register app" }).click();
        await expect(dialog.getByText("generation 1.")).toBeVisible();
        const first = await revealedClient(page);
        const curl = dialog.getByRole("region", { name: "curl line for the token endpoint" });
        await expect(curl).toContainText(`${new URL(page.url()).origin}/oauth/token`);
        await expect(curl).not.toContainText(first);
        await expectClean(page);
        await closeRevealed(page);

        const id = await clientIdOf(page, "Harbour Reader");
        const token = await connect(page, { id, redirectUri, secret: first });
        await page.goto("/settings/developer");
        expect(await statusOf(page, token)).toBe(200);
        const connection = page.getByRole("list", { name: "Connected apps" }).getByRole("listitem").first();
        await expect(connection).toContainText("Harbour Reader");
        await expect(connection).toContainText("test data");
        await expect(connection).toContainText("Connected by you");
        // A use is written down a moment after its answer.
        await expect(async () => {
          await page.reload();
          await expect(connection).toContainText("last used under a minute ago", { timeout: 2000 });
        }).toPass({ timeout: 20_000 });
        await expect(connection).toContainText(scopes.read);
        await expect(page.getByText("You connected Harbour Reader with test data: read, write.")).toBeVisible();
        await expectClean(page);
        await page.getByRole("button", { name: "Disconnect Harbour Reader, test data" }).click();
        await expect(dialog.getByText("What it has made stays")).toBeVisible();
        await expectClean(page);
        await dialog.getByRole("button", { name: "Disconnect" }).click();
        await expect(page.getByRole("heading", { name: "No app can reach this workspace." })).toBeVisible();
        expect(await statusOf(page, token)).toBe(401);
        await expect(page.getByText("You disconnected Harbour Reader.")).toBeVisible();

        const row = appRow(page, "Harbour Reader");
        await row.getByRole("button", { name: "Manage Harbour Reader" }).click();
        await expectClean(page);
        await row.getByRole("button", { name: "Rotate secret" }).click();
        await expect(dialog.getByText(/^Both secrets work until/)).toBeVisible();
        await expectClean(page);
        await dialog.getByRole("button", { name: "Rotate secret" }).click();
        await expect(dialog.getByText("generation 2.")).toBeVisible();
        const second = await revealedClient(page);
        await expectClean(page);
        await closeRevealed(page);
        expect([await statusOfClient(page, id, first), await statusOfClient(page, id, second)]).toEqual([200, 200]);
        await expect(row.getByRole("timer")).toContainText(/2[34]h/);
        await expect(row.getByText("old secret ends in")).toBeVisible();
        await expect(row.getByText(/^Old secret last used/)).toBeVisible({ timeout: 20_000 });
        await expectClean(page);
        await row.getByRole("button", { name: "End now, generation 1" }).click();
        await expectClean(page);
        await dialog.getByRole("button", { name: "End it now" }).click();
        await expect(row.getByRole("timer")).toBeHidden();
        expect([await statusOfClient(page, id, first), await statusOfClient(page, id, second)]).toEqual([401, 200]);

        await row.getByRole("button", { name: "Edit app" }).click();
        await expectClean(page);
        await dialog.getByLabel("Name", { exact: true }).fill("Harbour");
        await dialog.getByRole("button", { name: "Save the changes" }).click();
        await expect(page.getByText("You changed the name of the app Harbour.")).toBeVisible();

        await page.getByRole("button", { name: "Delete app" }).click();
        await expect(dialog.getByText("Nobody is connected, so nothing stops.")).toBeVisible();
        await expectClean(page);
        await dialog.getByRole("button", { name: "Delete app" }).click();
        await expect(page.getByRole("heading", { name: "No app yet. A key may be enough." })).toBeVisible();
        await expect(page.getByText("You deleted the app Harbour.")).toBeVisible();
        expect(await statusOfClient(page, id, second)).toBe(401);
        // The way to the app leaves the house, on purpose.
        expect(faults.filter((fault) => !/422|127\.0\.0\.1/.test(fault))).toEqual([]);
      });
    });
  }
}

test("the keyboard alone registers an app, rotates its secret, ends the old one, disconnects and deletes", async ({
  page,
}) => {
  test.slow();
  const { redirectUri } = receiver;
  const dialog = page.getByRole("dialog");
  const press = async (name: string | RegExp, within = page.locator("body")) => {
    await within
      .getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) })
      .first()
      .focus();
    await page.keyboard.press("Enter");
  };
  const leave = async () => {
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Stay here" })).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
  };
  const yes = async () => {
    await expect(dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
  };
  await enterSignedUp(page);
  await press("Register an app");
  await expect(dialog.getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.type("By hand");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("radio", { name: /^Server app/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(dialog.getByLabel("Redirect URI 1", { exact: true })).toBeFocused();
  await page.keyboard.type(redirectUri);
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("generation 1.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Copy the secret" })).toBeFocused();
  const first = await revealedClient(page);
  await leave();

  const id = await clientIdOf(page, "By hand");
  const token = await connect(page, { id, redirectUri, secret: first }, "read");
  await page.goto("/settings/developer");
  await press(/^Disconnect By hand/);
  await yes();
  expect(await statusOf(page, token)).toBe(401);

  await press("Manage By hand");
  await press("Rotate secret");
  await expect(dialog.getByRole("button", { name: "Rotate secret" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("generation 2.")).toBeVisible();
  const second = await revealedClient(page);
  await leave();
  await press("End now, generation 1");
  await yes();
  expect([await statusOfClient(page, id, first), await statusOfClient(page, id, second)]).toEqual([401, 200]);
  await press("Delete app");
  await yes();
  expect(await statusOfClient(page, id, second)).toBe(401);
});

test("no client secret stays after it was shown: not in the page, its address, its storage or any later answer", async ({
  page,
}) => {
  await enterSignedUp(page);
  const secret = await createApp(page, "Watched", receiver.redirectUri);
  await closeRevealed(page);
  const later = answersFromNow(page);
  await page.goto("/settings/webhooks", { waitUntil: "networkidle" });
  await page.goto("/settings/developer", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Manage Watched" }).click();
  const kept = `${await keptInPage(page)}${later.join("\n")}`;
  expect(kept).toContain("Watched");
  expect(kept).not.toContain(secret);
});

test("a program on a machine gets no secret, is warned of localhost, and its deletion names what stops", async ({
  page,
}) => {
  const dialog = page.getByRole("dialog");
  await enterSignedUp(page);
  await fillApp(page, "Desk clock", "http://localhost/callback");
  await dialog.getByRole("radio", { name: /^Native app/ }).check();
  await expect(dialog.getByLabel("How it sends its secret")).toBeHidden();
  await expect(dialog.getByText("where any port fits")).toBeVisible();
  await dialog.getByRole("button", { name: "Register app" }).click();
  await expect(dialog.getByText("registered.")).toBeVisible();
  await expect(dialog.getByText("Prefer http://127.0.0.1")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Copy the client id" })).toBeFocused();
  await expectClean(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  // Two addresses at once become two lines.
  const row = appRow(page, "Desk clock");
  await row.getByRole("button", { name: "Manage Desk clock" }).click();
  await expect(row.getByRole("button", { name: "Rotate secret" })).toBeHidden();
  await row.getByRole("button", { name: "Edit app" }).click();
  await dialog.getByLabel("Redirect URI 1", { exact: true }).evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", "http://127.0.0.1/callback\ncom.example.clock:/cb");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(dialog.getByLabel("Redirect URI 2", { exact: true })).toHaveValue("com.example.clock:/cb");
  await dialog.getByRole("button", { name: "Save the changes" }).click();
  await expect(row.getByText("com.example.clock:/cb")).toBeVisible();
  await expect(dialog).toBeHidden();

  const id = await clientIdOf(page, "Desk clock");
  const token = await connect(page, { id, redirectUri: receiver.redirectUri }, "read");
  await page.goto("/settings/developer");
  await page.getByRole("button", { name: "Manage Desk clock" }).click();
  await page.getByRole("button", { name: "Delete app" }).click();
  await expect(dialog.getByText("One connection stops")).toBeVisible();
  await dialog.getByRole("button", { name: "Delete app" }).click();
  await expect(dialog.getByText("That is not its name.")).toBeVisible();
  await expectClean(page);
  expect(await statusOf(page, token)).toBe(200);
  await dialog.getByLabel("Type the name of the app").fill("Desk clock");
  await dialog.getByRole("button", { name: "Delete app" }).click();
  await expect(page.getByText("You deleted the app Desk clock, and one connection ended.")).toBeVisible();
  await expect(page.getByText("You connected Desk clock with test data: read.")).toBeVisible();
  expect(await statusOf(page, token)).toBe(401);
});

test("an old secret that is still sent is said above the list; a connection that has nothing left says so", async ({
  page,
}) => {
  await enterSignedUp(page);
  const secret = await createApp(page, "Forgetful", receiver.redirectUri);
  await closeRevealed(page);
  const id = await clientIdOf(page, "Forgetful");
  const change = (method: string, path: string, body: unknown) =>
    page.evaluate(
      async ([how, to, sent]) => {
        const headers = { "content-type": "application/json" };
        return (await fetch(to, { method: how, headers, body: sent })).status;
      },
      [method, `/v1/apps/${id}${path}`, JSON.stringify(body)] as const,
    );
  expect(await change("POST", "/rotate", { expectedGeneration: 1 })).toBe(201);
  await connect(page, { id, redirectUri: receiver.redirectUri, secret }, "read");
  await page.goto("/settings/developer");
  expect(await change("PATCH", "", { scopes: ["write"] })).toBe(200);
  const notice = page.getByRole("region", { name: "Forgetful still sends an old secret" });
  await expect(async () => {
    await page.reload();
    await expect(notice).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await page.getByRole("button", { name: "Manage Forgetful" }).click();
  await expect(page.getByText("Something there still holds it.")).toBeVisible();
  await expect(page.getByText("It may do nothing at present.")).toBeVisible();
  await expect(page.getByText("read was granted too, and rests: your role or the registration")).toBeVisible();
  await expectClean(page);
});
