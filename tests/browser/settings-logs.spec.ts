import { expect, type Page, test } from "@playwright/test";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { watch } from "./support/page-watch.ts";
import { type SettingsWorkspace, startWorkspace } from "./support/settings-page.ts";

const note = { content: "a monday note.", channels: ["x"], scheduledAt: "2099-04-13T09:30:00Z" };
const rows = (page: Page) => page.getByRole("list", { name: "Calls, the newest first" }).getByRole("listitem");

async function talk({ call }: SettingsWorkspace) {
  const { url } = (await call("GET", "/v1/sandbox/catcher")).body;
  await call("POST", "/v1/webhooks", { url, events: ["*"] });
  await call("POST", "/v1/posts", { ...note, channels: ["nowhere"] });
  await call("GET", "/v1/posts?limit=2", undefined, { "User-Agent": "curl/8.14.1" });
  return call("POST", "/v1/posts", note, { "Idempotency-Key": "note-1" });
}

test("a call is found by its id, and its page leads to what came of it", async ({ page }) => {
  const { faults } = watch(page);
  const own = await startWorkspace(page);
  const made = await talk(own);
  await page.goto("/settings/logs");
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole("searchbox").fill(made.id);
  await expect(page).toHaveURL(new RegExp(`/settings/logs/${made.id}$`));
  const opened = page.getByRole("article", { name: "201 Created, One event came of it." });
  await expect(opened).toBeVisible();
  await expect(opened.getByRole("definition").filter({ hasText: "note-1" })).toBeVisible();
  await expect(opened.getByText("secret 1 of this key")).toBeVisible();
  await expect(opened.getByRole("region", { name: "Body of the request" })).toContainText("a monday note.");
  await expect(opened.getByRole("region", { name: "Body of the response" })).toContainText(String(made.body.id));
  await opened.getByText("headers").first().click();
  await expect(opened.getByRole("region", { name: "Headers of the request" })).toContainText(
    `Bearer alo_test_…${own.key.slice(-4)}`,
  );
  for (const language of ["cURL", "TypeScript", "Python"]) {
    await opened.getByRole("tab", { name: language }).click();
    await expect(opened.getByRole("region", { name: "The call as code" })).toContainText("ALOHA_KEY");
  }
  expect(await page.content()).not.toContain(own.key);
  await opened.getByRole("link", { name: /^succeeded, 1 attempt, 200/ }).click();
  await expect(page).toHaveURL(/\/settings\/webhooks\/whk_\w+\/deliveries\/dlv_\w+/);
  await expect(page.getByText("It arrived")).toBeVisible();
  expect(faults).toEqual([]);
});

test("Escape closes what is in front: the search, then the call", async ({ page }) => {
  const own = await startWorkspace(page);
  const made = await talk(own);
  await page.goto(`/settings/logs/${made.id}`);
  const opened = page.getByRole("article", { name: "201 Created, One event came of it." });
  await expect(opened).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Search" })).toHaveCount(0);
  await expect(opened).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(opened).toHaveCount(0);
});

test("filters stand in the address, and refused calls in groups lead back to them", async ({ page }) => {
  const own = await startWorkspace(page);
  await talk(own);
  await page.goto("/settings/logs");
  await page.getByLabel("Status").selectOption("4xx");
  await expect(page).toHaveURL(/status=4xx/);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole("searchbox").fill("MONDAY");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.goto("/settings/logs?path=/v1/posts&method=GET&source=curl&operation=listPosts");
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("link", { name: "Refused, in groups" }).click();
  const group = page.getByRole("row", { name: /createPost.*422/ });
  await expect(group).toContainText("Docs 1");
  await group.getByRole("link", { name: "Its calls" }).click();
  await expect(page).toHaveURL(/operation=createPost/);
  await expect(rows(page)).toHaveCount(1);
});

test("the log is live, can be paused, and is shown on from where it was after a loss", async ({ page, context }) => {
  const own = await startWorkspace(page);
  await own.call("GET", "/v1/me");
  await page.goto("/settings/logs");
  await expect(rows(page)).toHaveCount(1);
  await page.waitForTimeout(500);
  const seen = page.waitForFunction(() => document.querySelectorAll("[data-call]").length === 2).then(() => true);
  await own.call("GET", "/v1/channels");
  const answeredAt = performance.now();
  await seen;
  expect(performance.now() - answeredAt).toBeLessThan(1500);
  await page.getByRole("button", { name: "Pause" }).click();
  await own.call("GET", "/v1/me");
  await own.call("GET", "/v1/me");
  await expect(page.getByRole("button", { name: "2 new" })).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("button", { name: "2 new" }).click();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole("button", { name: "Resume" }).click();
  await context.setOffline(true);
  await context.setOffline(false);
  await own.call("GET", "/v1/channels");
  await expect(rows(page)).toHaveCount(5);
  await expect(page.getByRole("status").filter({ hasText: /new call/ })).toHaveCount(1);
});

test("what the portal asks for its people is out of sight until it is asked for", async ({ page }) => {
  const own = await startWorkspace(page);
  await own.call("GET", "/v1/me");
  await page.goto("/settings/webhooks");
  await expect(page.getByRole("heading", { name: "Tell us where." })).toBeVisible();
  await page.goto("/settings/logs");
  await expect(rows(page)).toHaveCount(1);
  await page.getByText("More filters").click();
  await page.getByText("What this portal asks for people").click();
  await expect(rows(page).filter({ hasText: "listWebhooks" }).first()).toContainText("Visitor");
});

test("keyboard alone walks the list, opens a call and closes it", async ({ page }) => {
  const own = await startWorkspace(page);
  const made = await talk(own);
  await page.goto("/settings/logs");
  await rows(page).first().getByRole("link").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(made.id));
  await expect(page.getByRole("article")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("article")).toBeHidden();
  await expect(page.locator(`[data-call="${made.id}"]`)).toBeFocused();
});

test("where nothing was called yet, the first request is one press away", async ({ page }) => {
  await page.goto("/settings/logs");
  await page.getByRole("button", { name: "Send it from here" }).click();
  await expect(rows(page).first()).toContainText("listChannels");
});

test("every state of Settings, Logs is clean under axe and never scrolls sideways", async ({ page }) => {
  test.slow();
  const { faults } = watch(page);
  await page.goto("/settings/logs");
  await expect(page.getByRole("button", { name: "Send it from here" })).toBeVisible();
  await expectCleanInFourLooks(page, "empty");
  const made = await talk(await startWorkspace(page));
  for (const [path, words] of [
    ["/settings/logs?code=validation_failed", "More filters"],
    [`/settings/logs/${made.id}`, "Send it again"],
    ["/settings/logs/req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6", "No such call"],
    ["/settings/logs?view=errors", "One call refused,"],
    ["/settings/logs?status=5xx", "No call fits these filters."],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(words).first()).toBeVisible();
    await expectCleanInFourLooks(page, path);
  }
  expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
});
