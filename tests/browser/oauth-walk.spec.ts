import { expect, type Page, test } from "@playwright/test";
import { expectClean } from "./support/axe-clean.ts";
import { watch } from "./support/page-watch.ts";

const block = (page: Page, errand: string) => page.locator(`#walk-${errand}`);

/** Sends one request of the walk, and reads the real answer. */
async function send(page: Page, errand: string) {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => /\/(v1|oauth|\.well-known)\//.test(answer.url())),
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

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 360]) {
    test(`the whole walk, ${width} px ${colorScheme}`, async ({ page }) => {
      const { faults } = watch(page);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
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

      await expectClean(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      // Refusals are wanted here, and the browser writes each of them down.
      expect(faults.filter((fault) => !/status of 40[01]/.test(fault))).toEqual([]);
    });
  }
}
