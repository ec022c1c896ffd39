import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { type Errand, notBegun, type Partner } from "#components/oauth/walk.ts";
import { requestOf } from "#components/oauth/walk-requests.ts";
import { enterSignedUp } from "./support/account.ts";
import { expectClean } from "./support/axe-clean.ts";
import { expectCleanInFourLooks, lookAs, looks } from "./support/four-looks.ts";
import { watch } from "./support/page-watch.ts";

const partner = {} as Partner;
const block = (page: Page, errand: string) => page.locator(`#walk-${errand}`);

/** Sends one request of the walk, and reads the real answer. */
async function send(page: Page, errand: Errand) {
  const { path } = requestOf(errand, notBegun, partner);
  const [response] = await Promise.all([
    // By its own path: the page asks for other things while it wakes up.
    page.waitForResponse((answer) => new URL(answer.url()).pathname === path),
    block(page, errand).getByRole("button", { name: /^Send/ }).click(),
  ]);
  await expect(block(page, errand).locator("[data-pill]").nth(1)).toHaveText(String(response.status()));
  return response;
}

/** Steps 1 to 3, up to the consent page. */
async function ask(page: Page): Promise<void> {
  await page.goto("/docs/oauth");
  await send(page, "discover");
  await page.getByRole("button", { name: "Make them" }).click();
  await page.getByRole("button", { name: "Go to the consent page" }).click();
  await expect(page.getByRole("heading", { name: "Aloha demo partner asks, and you answer." })).toBeVisible();
}

/** Steps 1 to 5. */
async function connect(page: Page): Promise<{ access_token: string; refresh_token: string }> {
  await ask(page);
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(page).toHaveURL(/\/docs\/oauth#walk-check$/);
  await expect(page.getByText("You allowed it, and here is the code.")).toBeVisible();
  const response = await send(page, "exchange");
  expect(response.status()).toBe(200);
  return response.json();
}

// By day at a desk and by night on a phone; where it has led is then seen in all four looks.
for (const look of looks.slice(0, 2)) {
  test(`the whole walk, ${look.width} px ${look.colorScheme}`, async ({ page }) => {
    const { faults } = watch(page);
    await lookAs(page, look);
    const first = await connect(page);

    // The address holds no code any more, and what is kept is dots until somebody asks.
    expect(page.url()).not.toContain("code=");
    const answer = block(page, "exchange").getByLabel("Answer: exchange the code");
    await expect(answer).toContainText(`alo_oat_test_••••••${first.access_token.slice(-4)}`);
    await expect(answer).toContainText("Cache-Control: no-store");
    await page.getByRole("switch", { name: "Show tokens" }).check({ force: true });
    await expect(answer).toContainText(first.access_token);
    await page.getByRole("switch", { name: "Show tokens" }).uncheck({ force: true });

    const me = await (await send(page, "me")).json();
    expect([me.app.name, me.livemode, me.scopes]).toEqual(["Aloha demo partner", false, ["read", "write"]]);
    const post = await send(page, "post");
    expect([post.status(), (await post.json()).status]).toEqual([201, "draft"]);
    const second = await (await send(page, "refresh")).json();
    expect(second.refresh_token).not.toBe(first.refresh_token);

    const replay = await send(page, "replay");
    expect([replay.status(), (await replay.json()).error]).toEqual([400, "invalid_grant"]);
    const refused = await send(page, "refused");
    expect(refused.status()).toBe(401);
    expect(refused.headers()["www-authenticate"]).toContain('error="invalid_token"');
    await expect(block(page, "refused")).toContainText("WWW-Authenticate: Bearer");
    await block(page, "replay").getByRole("link", { name: "What to do about invalid_grant" }).click();
    await expect(page.locator("tr:target")).toContainText("Send the person to consent again.");

    await expectCleanInFourLooks(page, "the whole walk");
    // Refusals are wanted here, and the browser writes each of them down.
    expect(faults.filter((fault) => !/status of 40[01]/.test(fault))).toEqual([]);
  });
}

test("a no is said calmly, and asking again makes new values", async ({ page }) => {
  await ask(page);
  await page.getByRole("button", { name: "No, share nothing" }).click();
  await expect(page).toHaveURL(/\/docs\/oauth#walk-check$/);
  await expect(page.getByText("You said no. An app says so calmly, and offers to ask again.")).toBeVisible();
  await expect(page.getByLabel("What came back")).toContainText("error=access_denied");
  await expect(block(page, "exchange").getByRole("button")).toBeDisabled();
  await expect(block(page, "exchange").getByText("It needs the code of step 4.")).toBeVisible();
  await expectClean(page);
  const stateOf = () => page.locator("dl dd code").nth(2).innerText();
  const before = await stateOf();
  await page.getByRole("button", { name: "Ask again" }).click();
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(page.getByText("You allowed it, and here is the code.")).toBeVisible();
  expect(await stateOf()).not.toBe(before);
  expect((await send(page, "exchange")).status()).toBe(200);
});

test("by keyboard alone: revoking ends the tokens, and a page that is loaded again knows how far it was", async ({
  page,
}) => {
  const press = async (locator: ReturnType<Page["locator"]>) => {
    await locator.focus();
    await page.keyboard.press("Enter");
  };
  const pressed = async (errand: string) => {
    await press(block(page, errand).getByRole("button", { name: /^Send/ }));
    await expect(block(page, errand).locator("[data-pill]")).toHaveCount(2);
  };
  await page.goto("/docs/oauth");
  await pressed("discover");
  await press(page.getByRole("button", { name: "Make them" }));
  await expect(page.getByRole("button", { name: "Make new ones" })).toBeFocused();
  await press(page.getByRole("button", { name: "Go to the consent page" }));
  await page.getByRole("checkbox", { name: /^write/ }).focus();
  await page.keyboard.press("Space");
  await press(page.getByRole("button", { name: "Allow" }));
  await expect(page.getByText("You allowed it, and here is the code.")).toBeVisible();
  await pressed("exchange");
  await page.reload();
  await expect(block(page, "exchange").getByText("200", { exact: true })).toBeVisible();
  // What was left out at consent is refused, and the header says what it needs.
  await pressed("post");
  await expect(block(page, "post")).toContainText('error="insufficient_scope", scope="write"');
  await page.getByRole("radio", { name: "use the old one again" }).focus();
  await page.keyboard.press("ArrowRight");
  await pressed("revoke");
  await expect(block(page, "revoke").getByText("200", { exact: true })).toBeVisible();
  await pressed("refused");
  await expect(block(page, "refused")).toContainText('error="invalid_token"');

  await press(page.getByRole("button", { name: "Start again" }));
  await expect(block(page, "exchange").locator("[data-pill]")).toHaveCount(1);
  expect(await page.evaluate(() => sessionStorage.getItem("aloha.oauth-walk"))).not.toContain("alo_");
});

test("an answer for somebody else is dropped", async ({ page }) => {
  // Nothing was asked in this tab.
  await page.goto("/docs/oauth/return?code=stolen&state=forged&iss=http://localhost");
  await expect(page.getByText("This tab waits for no answer, so what came was dropped unread.")).toBeVisible();
  expect(page.url()).not.toContain("stolen");
  expect(await page.evaluate(() => sessionStorage.getItem("aloha.oauth-walk"))).toBeNull();
  await expectClean(page);
  // Something was asked, and something else comes.
  await ask(page);
  await page.goto("/docs/oauth/return?code=stolen&state=forged&iss=http://localhost");
  await expect(page).toHaveURL(/\/docs\/oauth#walk-check$/);
  await expect(page.getByText("It is not the one that this tab made, so this answer is dropped.")).toBeVisible();
  await expect(page.getByText("It is not the server that was asked, so this answer is dropped.")).toBeVisible();
  await expect(block(page, "exchange").getByRole("button")).toBeDisabled();
});

test("a code that was let lie says so; one that is spent is refused, with its remedy", async ({ page, request }) => {
  await page.clock.install();
  await ask(page);
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(page.getByText(/^A code lives 60 s, and this one has about \d+ s left\.$/)).toBeVisible();
  await page.clock.fastForward("01:01");
  await expect(page.getByText("A code lives 60 s, so this one has ended.")).toBeVisible();
  const kept = await page.evaluate(() => sessionStorage.getItem("aloha.oauth-walk") ?? "");
  const form = {
    grant_type: "authorization_code",
    client_id: "app_01DEM0000000000000PARTNER0",
    code: JSON.parse(kept).came.words.code as string,
    redirect_uri: new URL("/docs/oauth/return", page.url()).href,
    code_verifier: "a".repeat(43),
  };
  expect((await request.post("/oauth/token", { form })).status()).toBe(400);
  expect((await send(page, "exchange")).status()).toBe(400);
  await expect(block(page, "exchange").getByRole("link", { name: "What to do about invalid_grant" })).toBeVisible();
  await expect(block(page, "me").getByRole("button")).toBeDisabled();
});

test("at another address than the portal's own, it says where to go", async ({ page, baseURL }) => {
  await page.goto(`${baseURL?.replace("localhost", "127.0.0.1")}/docs/oauth`);
  await send(page, "discover");
  await page.getByRole("button", { name: "Make them" }).click();
  await expect(page.getByText(`This portal is at ${baseURL}. Open this page there, and begin again.`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Go to the consent page" })).toHaveAttribute("aria-disabled", "true");
});

test("somebody with an account is asked for test data alone, and finds no app of ours among the own ones", async ({
  page,
}) => {
  await enterSignedUp(page);
  await ask(page);
  await expect(page.getByRole("radio")).toHaveCount(1);
  await expect(page.getByRole("radio", { name: /^Test data/ })).toBeChecked();
  const apps = await page.evaluate(async () => (await fetch("/v1/apps")).json());
  expect(apps.data).toEqual([]);
});

test("every anchor of the guide leads somewhere, and so does the address in every refusal", async ({
  page,
  request,
}) => {
  const { error_uri } = await (await request.post("/oauth/token", { form: { grant_type: "none" } })).json();
  await page.goto(error_uri);
  await expect(page.locator("h2:target")).toHaveText(/^Errors/);
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .map((link) => link.getAttribute("href")?.slice(1) ?? "")
      .filter((id) => id !== "" && !document.getElementById(id)),
  );
  expect(lost).toEqual([]);
});

test("the guide is at most 45 KB of HTML, packed", async ({ request }) => {
  const html = await (await request.get("/docs/oauth")).text();
  expect(gzipSync(html).length).toBeLessThanOrEqual(45 * 1024);
});
