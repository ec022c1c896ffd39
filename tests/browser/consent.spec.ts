import { expect, type Page, test } from "@playwright/test";
import { enterSignedUp } from "./support/account.ts";
import { expectClean } from "./support/axe-clean.ts";
import { authorizePath, type Client, type Receiver, redeem, register, startReceiver } from "./support/oauth-client.ts";
import { watch } from "./support/page-watch.ts";

let receiver: Receiver;
let redirectUri = "";

test.beforeAll(async () => {
  receiver = await startReceiver();
  redirectUri = receiver.redirectUri;
});
test.afterAll(() => receiver.close());

const deskClock = {
  name: "Desk clock",
  kind: "native",
  redirectUris: ["http://127.0.0.1/callback"],
  scopes: ["read", "write"],
};
const registered = async (page: Page): Promise<Client> => ({ id: (await register(page, deskClock)).id, redirectUri });

for (const look of [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const) {
  test(`an app is allowed to read, by keyboard alone, ${look.width} px ${look.colorScheme}`, async ({
    page,
    request,
    baseURL,
  }) => {
    const { faults } = watch(page);
    await page.setViewportSize({ width: look.width, height: 800 });
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await enterSignedUp(page);
    const client = await registered(page);
    await page.goto(authorizePath(client));
    await expect(page.getByRole("heading", { name: "Desk clock asks, and you answer." })).toBeVisible();
    const host = redirectUri.slice(7, -9);
    await expect(page.getByText(`goes back to ${host}`, { exact: true })).toBeVisible();
    await expect(page.getByText(`your browser goes back to ${host}.`)).toBeVisible();
    await expectClean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);

    await expect(page.getByText("You can disconnect it at any time in Settings, under Developer.")).toBeVisible();
    await expect(page.getByRole("radio", { name: /^Test data/ })).toBeChecked();
    await page.getByRole("checkbox", { name: /^read/ }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page.getByText("Leave it at least one thing, or say no.")).toBeVisible();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Allow" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${redirectUri}?**`);

    const back = new URL(page.url()).searchParams;
    expect(back.get("state")).toBe("a b&c");
    const tokens = await redeem(baseURL ?? "", client, back.get("code") ?? "");
    expect(tokens.scope).toBe("read");
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    const me = await (await request.get("/v1/me", { headers })).json();
    expect([me.app.name, me.livemode, me.scopes]).toEqual(["Desk clock", false, ["read"]]);
    // The way back to the app is the one that leaves the house, on purpose.
    expect(faults.filter((fault) => !fault.includes("127.0.0.1"))).toEqual([]);
  });
}

test("who is signed out signs in and comes back; a no is told to the app; a request works once", async ({ page }) => {
  const { email, password } = await enterSignedUp(page);
  const client = await registered(page);
  await page.context().clearCookies();
  await page.goto(authorizePath(client));
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/oauth\/consent\?request=con_/);
  const asked = page.url();
  await page.getByRole("button", { name: "No, share nothing" }).click();
  await page.waitForURL(`${redirectUri}?error=access_denied**`);
  await page.goto(asked);
  await expect(page.getByRole("heading", { name: "Nothing is asked here any more." })).toBeVisible();
  await expectClean(page);
});

test("who is in no workspace is told so, asked for nothing to give, and may say no", async ({ page }) => {
  await enterSignedUp(page);
  const client = await registered(page);
  await page.route("**/v1/consents/*", async (route) => {
    if (route.request().method() !== "GET") return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), workspaces: [] } });
  });
  await page.goto(authorizePath(client));
  await expect(page.getByText("You are in no workspace yet")).toBeVisible();
  await expect(page.getByRole("button", { name: "Allow" })).toHaveCount(0);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await page.getByRole("button", { name: "No, share nothing" }).click();
  await page.waitForURL(`${redirectUri}?error=access_denied**`);
});

test("RFC 9700, 4.2.4 and 4.16: the page is in no frame and no cache, and tells nobody its address", async ({
  request,
}) => {
  const headers = (await request.get("/oauth/consent?request=con_x")).headers();
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["cache-control"]).toBe("no-store");
  for (const rule of ["form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(headers["content-security-policy"]).toContain(rule);
});

test("a request whose answer may go nowhere is a page that says so", async ({ page }) => {
  const answer = await page.goto(
    "/oauth/authorize?client_id=app_01JRQ4A1B2C3D4E5F6G7H8J9K0&redirect_uri=https://evil.example",
  );
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole("heading", { name: "This app is not known" })).toBeVisible();
  await expectClean(page);
});
