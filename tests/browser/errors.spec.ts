import { expect, test } from "@playwright/test";

// What error pages add to pages of words: calls that are wrong on purpose, and a list that the address narrows.

// Every Run of a page is pressed from top to bottom; the last answer bears the code.
for (const [code, status] of [
  ["malformed_json", "400"],
  ["missing_credentials", "401"],
  ["method_not_allowed", "405"],
  ["media_unreadable", "422"],
  ["rate_limited", "429"],
] as const) {
  test(`${code} comes about by pressing Run`, async ({ page }) => {
    await page.goto(`/docs/errors/${code}`);
    const calls = page.locator("[id^=call-]");
    const last = (await calls.count()) - 1;
    for (let place = 0; place <= last; place++) {
      const call = calls.nth(place);
      await call.getByRole("button", { name: "Run", exact: true }).click();
      await expect(call.getByText(/\d+ ms$/)).toBeVisible();
    }
    await expect(calls.nth(last).getByRole("link", { name: `What to do about ${code}` })).toBeVisible();
    await expect(calls.nth(last).locator("[data-pill=heed]")).toHaveText(status);
  });
}

test("the list of codes narrows by the address, without JavaScript too", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/docs/errors");
  const list = page.locator(".error-index");
  await expect(list.getByRole("link", { name: /^malformed_json/ })).toBeVisible();
  await list.getByRole("link", { name: /^After a wait/ }).click();
  await expect(list.getByRole("link", { name: /^malformed_json/ })).toBeHidden();
  await expect(list.getByRole("link", { name: /^rate_limited/ })).toBeVisible();
  await expect(list.getByRole("region", { name: "Webhooks" })).toBeHidden();
  await list.getByRole("link", { name: /^All/ }).click();
  await expect(list.getByRole("link", { name: /^malformed_json/ })).toBeVisible();
  await context.close();
});
