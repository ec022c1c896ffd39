import { expect, type Page, test } from "@playwright/test";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, answerWith, catcherWebhook, ownWorkspace } from "./support/own-workspace.ts";
import { watch } from "./support/page-watch.ts";

const pane = (page: Page) => page.locator('article[aria-labelledby="delivery-title"]');
const headline = (page: Page) => page.locator("#delivery-title");
const log = (page: Page) => page.getByRole("region", { name: "Delivery log" });
const part = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "This endpoint" }).getByRole("link", { name });

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("from nothing to a delivery that failed, was skipped on, and was repaired", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/settings/webhooks");
  await expect(page.getByText("You have no test workspace yet.")).toBeVisible();

  // One field, or the catcher; then a secret to take away, then a test.
  await page.getByRole("button", { name: "Use the catcher instead" }).click();
  await page.getByRole("button", { name: "Copy the secret" }).click();
  const secret = await page.evaluate(() => navigator.clipboard.readText());
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]+={0,2}$/);
  await page.getByRole("button", { name: "Send a test event" }).click();
  await expect(page).toHaveURL(/\/deliveries\/dlv_/);
  await expect(headline(page)).toContainText("It arrived at the first attempt.");
  await expect(pane(page).getByRole("img", { name: /first byte .* answered with 200/ })).toBeVisible();
  await pane(page).getByText("What we sent").click();
  await expect(pane(page).getByText("X-Aloha-Signatures")).toBeVisible();
  await pane(page).getByRole("button", { name: "Copy as cURL" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^curl -X POST 'http.*--data-binary '\{"id"/s,
  );

  // The catcher says that it came, and that its signatures are right.
  await part(page, "Catcher").click();
  await expect(page.locator("#caught-detail")).toContainText("attempt 1, signed and whole.");
  await page.getByRole("button", { name: "500 always" }).click();
  await expect(page.getByText("500 comes next, and stays.")).toBeVisible();

  await part(page, "Test").click();
  await page.getByRole("button", { name: "Let it happen: post.published" }).click();
  await expect(page.getByText(/1 attempt failed, next /)).toBeVisible();
  await page.getByRole("link", { name: "Open the delivery" }).click();
  await expect(headline(page)).toContainText("Retry 1 goes out in");
  await expect(pane(page).getByText("http_server_error")).toHaveCount(1);

  // Each skip makes exactly one more attempt, and the ladder moves on by one.
  const ladder = page.getByRole("list", { name: "6 retries, 7 attempts" }).getByRole("listitem");
  for (const retry of [1, 2]) {
    await pane(page).getByRole("button", { name: "Skip to next retry" }).click();
    await expect(headline(page)).toContainText(`Retry ${retry + 1} goes out in`);
    await expect(pane(page).getByText("http_server_error")).toHaveCount(retry + 1);
    await expect(ladder.nth(retry)).toContainText("failed");
    await expect(ladder.nth(retry + 1)).toContainText("next");
  }
  await expect(page.getByText(/^Workspace clock /)).toBeVisible();

  await part(page, "Catcher").click();
  await page.getByRole("button", { name: "200 always" }).click();
  await expect(page.getByText("200 comes next, and stays.")).toBeVisible();
  await page.goBack();
  await expect(headline(page)).toContainText("Retry 3 goes out in");
  await pane(page).getByRole("button", { name: "Redeliver" }).click();
  await expect(headline(page)).toContainText("It arrived at attempt 4.");
  await expect(pane(page).getByText("by hand")).toBeVisible();
  await expect(pane(page).getByRole("button", { name: "Skip to next retry" })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("the address holds the filter and the open delivery, over a reload and back", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own, { events: ["post.published", "reply.received"] });
  await answerWith(own, 410);
  await own.call("POST", "/v1/sandbox/events/trigger", { event: "post.published" });
  await advance(own, "PT1M");
  await own.call("PATCH", `/v1/webhooks/${id}`, { status: "enabled" });
  await answerWith(own, 200);
  await own.call("POST", "/v1/sandbox/events/trigger", { event: "reply.received" });
  await advance(own, "PT1M");

  await page.goto(`/settings/webhooks/${id}`);
  await expect(log(page).getByRole("listitem")).toHaveCount(2);
  // There is room for it, so the newest one is open, and its address is in the bar.
  await expect(page).toHaveURL(/deliveries\/dlv_/);
  await page.getByLabel("State").selectOption({ label: "Given up" });
  await expect(log(page).getByRole("listitem")).toHaveCount(1);
  await log(page)
    .getByRole("link", { name: /post.published/ })
    .click();
  await expect(headline(page)).toContainText("Given up, because it answered 410.");
  await expect(page).toHaveURL(/deliveries\/dlv_[0-9A-Z]{26}\?state=exhausted$/);
  await page.reload();
  await expect(headline(page)).toContainText("Given up, because it answered 410.");
  await expect(page.getByLabel("State")).toHaveValue("exhausted");
  await page.getByLabel("Event").selectOption("reply.received");
  await expect(page.getByText("No delivery fits this filter.")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(log(page).getByRole("listitem")).toHaveCount(2);
});

test("the call that caused a delivery is one press away, in the log", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  const sent = await own.call<Schema<"WebhookDelivery">>("POST", `/v1/webhooks/${id}/test`, {});
  await page.goto(`/settings/webhooks/${id}/deliveries/${sent.id}`);
  await pane(page)
    .getByRole("link", { name: String(sent.requestId) })
    .click();
  await expect(page).toHaveURL(new RegExp(`/settings/logs/${sent.requestId}`));
  await expect(page.getByText("testWebhook").filter({ visible: true }).first()).toBeVisible();
});

test("a clock that somebody moves elsewhere is noticed by the next answer", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  await page.goto(`/settings/webhooks/${id}`);
  await expect(page.getByText(/^Workspace clock \d\d:\d\d:\d\d UTC, running$/)).toBeVisible();
  await advance(own, "P2D");
  await page.getByRole("button", { name: "Send a test event" }).first().click();
  await expect(page.getByText(/^Workspace clock \w{3} \d+ \w{3} \d{4}, \d\d:\d\d:\d\d UTC, running$/)).toBeVisible();
});

test("a long log comes page by page", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  for (let count = 0; count < 23; count++) await own.call("POST", `/v1/webhooks/${id}/test`, {});
  await page.goto(`/settings/webhooks/${id}`);
  await expect(log(page).getByRole("listitem")).toHaveCount(20);
  await page.getByRole("button", { name: "Older deliveries" }).click();
  await expect(log(page).getByRole("listitem")).toHaveCount(23);
  await expect(page.getByRole("button", { name: "Older deliveries" })).toHaveCount(0);
});

test("Replay missing counts first, then sends what it counted", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own, { events: ["reply.received"] });
  await page.goto(`/settings/webhooks/${id}`);
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(page.getByText("paused by hand")).toBeVisible();
  for (let count = 0; count < 2; count++)
    await own.call("POST", "/v1/sandbox/events/trigger", { event: "reply.received" });
  await page.reload();
  const missing = page.getByRole("region", { name: "Replay missing" });
  await expect(missing).toContainText("Two deliveries are missing: 2 held.");
  await expect(missing).toContainText("Enable it first, then replay.");
  await page.getByRole("button", { name: "Enable", exact: true }).click();
  await missing.getByRole("button", { name: "Replay missing" }).click();
  const dialog = page.getByRole("dialog", { name: "Replay what is missing" });
  await expect(dialog.getByRole("button", { name: "Replay 2" })).toBeVisible();
  await dialog.getByRole("checkbox", { name: /Held/ }).uncheck();
  await expect(dialog.getByText("Nothing fits this choice.")).toBeVisible();
  await dialog.getByRole("checkbox", { name: /Held/ }).check();
  await dialog.getByRole("button", { name: "Replay 2" }).click();
  await expect(page.getByText("2 on their way.")).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(log(page).getByText("arrived, 200")).toHaveCount(2);
  await expect(page.getByText("Nothing is missing.", { exact: true })).toBeVisible();
});

test("what an endpoint is can be changed, field by field, and its end names what goes with it", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own, { headers: { "X-Desk": "a" } });
  await page.goto(`/settings/webhooks/${id}/settings`);
  await expect(page.getByText("Nothing is changed.")).toBeVisible();
  await page.getByRole("textbox", { name: "What it is for" }).fill("Tells the newsroom");
  await page.getByRole("textbox", { name: "In flight at once" }).fill("99");
  await page.getByRole("checkbox", { name: "All events *", exact: true }).uncheck();
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByText("The largest value is 32.")).toBeVisible();
  await page.getByRole("textbox", { name: "In flight at once" }).fill("2");
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByText("Saved. It holds from the next attempt on.")).toBeVisible();
  const saved = await own.call<Schema<"Webhook">>("GET", `/v1/webhooks/${id}`);
  expect(saved).toMatchObject({ description: "Tells the newsroom", maxInFlight: 2 });
  expect(saved.events).toHaveLength(5);

  await expect(page.getByText("its value is hidden")).toBeVisible();
  await page.getByRole("button", { name: "Set them anew" }).click();
  await page.getByRole("textbox", { name: "Name of header 1" }).fill("X-Aloha-Mine");
  await page.getByRole("button", { name: "Save the headers" }).click();
  await expect(page.getByText("Aloha sets X-Aloha-Mine itself. Choose another name.")).toBeVisible();
  await page.getByRole("button", { name: "Take header 1 away" }).click();
  await page.getByRole("button", { name: "Save the headers" }).click();
  await expect(page.getByText("No headers of your own are sent.")).toBeVisible();

  await page.getByRole("button", { name: "Delete the endpoint" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete this endpoint" });
  await expect(dialog).toContainText("has nothing waiting, so no delivery is lost.");
  await expect(dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
  await dialog.getByRole("button", { name: "Delete the endpoint" }).click();
  await expect(page).toHaveURL(/\/settings\/webhooks$/);
  await expect(page.getByRole("heading", { name: "Tell us where." })).toBeVisible();
});
