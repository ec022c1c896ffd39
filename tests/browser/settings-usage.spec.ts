import { expect, test } from "@playwright/test";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { watch } from "./support/page-watch.ts";
import { type SettingsWorkspace, startWorkspace } from "./support/settings-page.ts";

/** More calls than a free plan admits, and a delivery that arrived. */
async function busy({ call }: SettingsWorkspace) {
  const { url } = (await call("GET", "/v1/sandbox/catcher")).body;
  const { id } = (await call("POST", "/v1/webhooks", { url, events: ["*"] })).body;
  await call("POST", `/v1/webhooks/${id}/test`, { event: "post.published" });
  await Promise.all(Array.from({ length: 70 }, () => call("GET", "/v1/me")));
}

test("the plot says what was used and refused, leads to the calls, and a practised plan counts at once", async ({
  page,
}) => {
  const { faults } = watch(page);
  const own = await startWorkspace(page);
  await busy(own);
  await page.goto("/settings/usage");
  const said = page.getByRole("heading", { name: /^You used at most \d+ of 60 in any minute, in the last day\. / });
  await expect(said).toContainText("refused");
  await page.getByText("The same numbers as a table").first().click();
  await expect(page.getByRole("table", { name: "Requests by quarter of an hour" }).getByRole("row")).toHaveCount(97);
  await page.getByRole("link", { name: "Last hour" }).click();
  await expect(page).toHaveURL(/span=hour/);
  await expect(page.getByRole("table", { name: "Requests by minute" }).getByRole("row")).toHaveCount(61);
  await page.getByText("Agency").click();
  await expect(page.getByText("Limit 3,000 a minute")).toBeVisible();
  expect((await own.call("GET", "/v1/me")).status).toBe(200);
  await page.getByRole("link", { name: "Find them in Logs" }).click();
  await expect(page).toHaveURL(/\/settings\/logs\?status=429&from=/);
  const calls = page.getByRole("list", { name: "Calls, the newest first" });
  await expect(calls.getByText("rate_limited").first()).toBeVisible();
  expect(faults).toEqual([]);
});

test("Settings, Usage is clean under axe and never scrolls sideways, empty and in use", async ({ page }) => {
  test.slow();
  await page.goto("/settings/usage");
  await expect(page.getByText("Nothing is used yet.")).toBeVisible();
  await expectCleanInFourLooks(page, "empty");
  await busy(await startWorkspace(page));
  await page.goto("/settings/usage");
  await expect(page.getByRole("heading", { name: "By operation" })).toBeVisible();
  for (const table of await page.getByText("The same numbers as a table").all()) await table.click();
  await expectCleanInFourLooks(page, "in use");
});
