import { expect, type Page, test } from "@playwright/test";
import type { Schema } from "#sandbox/contract/types.ts";
import { expectClean } from "./support/axe-clean.ts";
import { expectCleanInFourLooks, lookAs, looks } from "./support/four-looks.ts";
import { catcherWebhook, ownWorkspace } from "./support/own-workspace.ts";
import { watch } from "./support/page-watch.ts";

const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const detail = (page: Page) => page.locator("#caught-detail");
const isRefusal = (fault: string) => fault.includes("429");

test("a fresh browser is taught, asks for nothing, and moves through the tabs by keyboard", async ({ page }) => {
  const { faults } = watch(page);
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/v1/") && asked.push(request.url()));
  await page.goto("/sandbox?op=listPosts&pane=log&dock=catcher#%7B%22fault%22%3A%22truncate%22%7D");
  await expect(page.getByRole("heading", { name: "A server you need not build." })).toBeVisible();
  await expectClean(page, "catcher, empty");
  await tab(page, "Catcher").focus();
  await page.keyboard.press("ArrowRight");
  await expect(tab(page, "Triggers")).toBeFocused();
  await expectCleanInFourLooks(page, "triggers");
  await page.keyboard.press("ArrowRight");
  await expect(tab(page, "Limits")).toBeFocused();
  await expect(page.getByRole("heading", { name: "Meet the limit here, before your code does." })).toBeVisible();
  await expect(page.getByText("At most 61 calls go to GET /v1/me")).toBeVisible();
  await lookAs(page, looks[1]);
  await expectClean(page, "limits, empty");
  await page.keyboard.press("End");
  await expect(tab(page, "Workspace")).toBeFocused();
  await expect(page.getByText("There is no workspace yet, so there is nothing to keep.")).toBeVisible();
  await lookAs(page, looks[2]);
  await expectClean(page, "workspace, empty");
  // The panel stands in the address, and what the composer keeps there stays.
  await expect(page).toHaveURL(/\/sandbox\?op=listPosts&pane=log&dock=workspace#%7B%22fault/);
  await page.keyboard.press("ArrowRight");
  await expect(tab(page, "Log")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Send events to it" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Send events to it" })).toBeFocused();
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
});

test("the catcher leads from nothing to a delivery that arrives by itself, and misbehaves as told", async ({
  page,
}) => {
  const { faults } = watch(page);
  await page.goto("/sandbox?op=listPosts&pane=log&dock=catcher#%7B%7D");
  await page.getByRole("button", { name: "Send events to it" }).click();
  await page.getByRole("button", { name: "Send a test event" }).click();
  await expect(detail(page)).toContainText("post.published, attempt 1, signed and whole.");
  const checks = page.getByRole("list", { name: "Its signature headers" }).getByRole("listitem");
  await expect(checks).toHaveCount(3);
  for (const check of await checks.all()) await expect(check).toContainText("right");
  await expect(page.getByRole("region", { name: "Raw body of the request" })).toContainText('{"id":"evt_');
  await expect(page).toHaveURL(/&caught=cgt_[0-9A-Z]{26}#%7B%7D$/);

  await page.getByRole("button", { name: "500 twice, then 200" }).click();
  await expect(page.getByText("500 comes next. 200 stays at the end.")).toBeVisible();
  await page.getByRole("button", { name: "Write your own" }).click();
  const dialog = page.getByRole("dialog", { name: "What it answers" });
  await dialog.getByRole("button", { name: "Take answer 1 away" }).click();
  await dialog.getByRole("button", { name: "Take answer 1 away" }).click();
  await dialog.getByLabel("Status").fill("418");
  await dialog.getByRole("button", { name: "Set the answers" }).click();
  await expect(page.getByText("418 comes next, and stays.")).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/#%7B%7D$/);

  await page.reload();
  await expect(detail(page)).toContainText("attempt 1, signed and whole.");
  await page.getByRole("link", { name: "Open its delivery" }).click();
  await expect(page.locator("#delivery-title")).toContainText("It arrived at the first attempt.");
  await page.goBack();
  await page.getByRole("link", { name: "Debug the signature" }).click();
  await expect(page).toHaveURL(/\/settings\/webhooks\/whk_[0-9A-Z]{26}\/debug\?delivery=dlv_[0-9A-Z]{26}&attempt=1$/);
  await expect(page.getByText("Body and headers of attempt 1")).toBeVisible();
  expect(faults).toEqual([]);
});

test("all that comes in is shown as it comes, whichever webhook sent it, and can be cleared", async ({ page }) => {
  const { faults } = watch(page);
  const own = await ownWorkspace(page);
  const [one, other] = [await catcherWebhook(own), await catcherWebhook(own)];
  await page.goto("/sandbox?op=listPosts&pane=log&dock=catcher");
  await expect(page.getByText("Nothing yet. Whatever your calls cause")).toBeVisible();
  const rows = page.getByRole("region", { name: "What came in" }).getByRole("listitem");
  await own.call("POST", `/v1/webhooks/${one.id}/test`, { event: "post.failed" });
  await expect(rows).toHaveCount(1);
  await own.call("POST", `/v1/webhooks/${other.id}/test`, { event: "reply.received" });
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: "reply.received" }).getByRole("link").click();
  await expect(detail(page)).toContainText("reply.received, attempt 1, signed and whole.");
  // Without its webhook there is no delivery to open, and no secret to look up.
  await own.call("DELETE", `/v1/webhooks/${other.id}`);
  await page.reload();
  await expect(page.getByRole("link", { name: "Debug the signature" })).toHaveAttribute(
    "href",
    /^\/docs\/webhooks\/debugger#body=/,
  );
  await expect(page.getByRole("link", { name: "Open its delivery" })).toHaveCount(0);
  await expectCleanInFourLooks(page, "catcher");
  await page.getByRole("link", { name: "All that came in" }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(rows).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("the limit is reached at the right call, is counted down, and grows with the plan", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/sandbox?op=listPosts&pane=log&dock=limits");
  await page.getByRole("button", { name: "Send until refused" }).click();
  await expect(page.getByRole("heading", { name: /^A 429 is a 429\. Wait (60|5\d) s\.$/ })).toBeVisible();
  await expect(page.getByText("60 calls were admitted, and call 61 was refused.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Headers of the refusal" })).toContainText(/Retry-After: (60|5\d)\n/);
  await expect(page.getByText("0 of 60")).toBeVisible();
  await expect(page.getByRole("heading", { name: /Wait 5[0-8] s\.$/ })).toBeVisible();
  await expectCleanInFourLooks(page, "limits, refused");

  await page.getByText("Agency").click();
  await expect(page.getByText("not heard yet")).toBeVisible();
  await page.getByRole("button", { name: "Send until refused" }).click();
  await expect(page.getByText(/^\d+ of 2,9\d\d sent$/)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText(/^Stopped after [\d,]+ calls\. None was refused\.$/)).toBeVisible();
  await expect(page.getByText(/^2,\d\d\d of 3,000$/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: /Agency/ })).toBeChecked();
  expect(faults.filter((fault) => !isRefusal(fault))).toEqual([]);
});

test("test mode is reset to a seed, kept under a name, changed, taken back, and the name let go", async ({ page }) => {
  const { faults } = watch(page);
  const own = await ownWorkspace(page);
  const posts = async () => (await own.call<Schema<"PostList">>("GET", "/v1/posts")).data.length;
  await page.goto("/sandbox?op=listPosts&pane=log&dock=workspace");
  await page.getByRole("radio", { name: /Nothing yet/ }).check();
  await page.getByLabel("Seed number").fill("0");
  await page.getByLabel("Clock starts at").fill("2026-12-01T09:00:00");
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("What stays: keys, connected apps, webhooks");
  await expect(dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
  await dialog.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(page.getByText("The smallest value is 1.")).toBeVisible();
  await page.getByLabel("Seed number").fill("7");
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await dialog.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(
    page.getByText(/^Reset in [\d.]+ m?s, .*“Nothing yet”, drawn from 7, and the clock stands/),
  ).toContainText("stands at Tue 1 Dec 2026, 09:00:00 UTC.");
  expect(await posts()).toBe(0);

  await page.getByRole("button", { name: "Take a snapshot" }).click();
  await expect(page.getByLabel("Name of a snapshot")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Name of a snapshot").fill("a quiet morning");
  await page.getByRole("button", { name: "Take a snapshot" }).click();
  const kept = page.getByRole("list", { name: "Snapshots" }).getByRole("listitem");
  await expect(kept).toContainText(/a quiet morning0 posts, .*Clock at Tue 1 Dec 2026, 09:00:00 UTC/);
  await own.call("POST", "/v1/posts", { content: "A calm day", channels: ["linkedin"] });
  expect(await posts()).toBe(1);
  await page.getByRole("button", { name: "Restore a quiet morning" }).click();
  await expect(dialog).toContainText("What came since then goes.");
  await dialog.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText(/^“a quiet morning” is back, in/)).toBeVisible();
  expect(await posts()).toBe(0);
  await expectCleanInFourLooks(page, "workspace");

  await page.getByRole("button", { name: "Delete a quiet morning" }).click();
  await dialog.getByRole("button", { name: "Delete the snapshot" }).click();
  await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
  expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
});
