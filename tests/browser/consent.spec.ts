import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { signUp } from "./support/account.ts";
import { expectClean } from "./support/axe-clean.ts";
import { watch } from "./support/page-watch.ts";

const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/** The other end of a program on this machine: it listens on a port of its own, as desktop programs do. */
let receiver: Server;
let redirectUri = "";

test.beforeAll(async () => {
  receiver = createServer((_request, response) => response.end("You can close this page."));
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  redirectUri = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/callback`;
});
test.afterAll(() => void receiver.close());

/** Registers an app as a person of the portal. */
function register(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const body = {
      name: "Desk clock",
      kind: "native",
      redirectUris: ["http://127.0.0.1/callback"],
      scopes: ["read", "write"],
    };
    const headers = { "content-type": "application/json" };
    // A new account has no workspace until it starts one.
    await fetch("/v1/sandbox/start", { method: "POST", headers });
    const answer = await fetch("/v1/apps", { method: "POST", headers, body: JSON.stringify(body) });
    return ((await answer.json()) as { id: string }).id;
  });
}

const authorize = (clientId: string) =>
  `/oauth/authorize?${new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: "read write",
    state: "a b&c",
    code_challenge: challenge,
    code_challenge_method: "S256",
  })}`;

for (const look of [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const) {
  test(`an app is allowed to read, by keyboard alone, ${look.width} px ${look.colorScheme}`, async ({
    page,
    request,
  }) => {
    const { faults } = watch(page);
    await page.setViewportSize({ width: look.width, height: 800 });
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await signUp(page);
    const clientId = await register(page);
    await page.goto(authorize(clientId));
    await expect(page.getByRole("heading", { name: "Desk clock asks, and you answer." })).toBeVisible();
    await expect(page.getByText(redirectUri.slice(7, -9))).toBeVisible();
    await expectClean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);

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
    const form = {
      grant_type: "authorization_code",
      client_id: clientId,
      code: back.get("code") ?? "",
      redirect_uri: redirectUri,
      code_verifier: verifier,
    };
    const tokens = await (await request.post("/oauth/token", { form })).json();
    expect(tokens.scope).toBe("read");
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    const me = await (await request.get("/v1/me", { headers })).json();
    expect([me.app.name, me.livemode, me.scopes]).toEqual(["Desk clock", false, ["read"]]);
    // The way back to the app is the one that leaves the house, on purpose.
    expect(faults.filter((fault) => !fault.includes("127.0.0.1"))).toEqual([]);
  });
}

test("who is signed out signs in and comes back; a no is told to the app; a request works once", async ({ page }) => {
  const { email, password } = await signUp(page);
  const clientId = await register(page);
  await page.context().clearCookies();
  await page.goto(authorize(clientId));
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
