import { expect, type Page, test } from "@playwright/test";
import type { Schema } from "#sandbox/contract/types.ts";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { answerWith, catcherWebhook, type OwnWorkspace, ownWorkspace } from "./support/own-workspace.ts";
import { watch } from "./support/page-watch.ts";

const dayMs = 86_400_000;
const clock = (page: Page) => page.getByRole("region", { name: "Workspace clock" });
const due = (page: Page) => clock(page).getByRole("list", { name: "Next due" }).getByRole("listitem");
const button = (page: Page, name: string | RegExp) =>
  clock(page).getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** A workspace whose receiver answers 500, on a clock that stands, with one post in 30 days. */
async function plannedPost(page: Page): Promise<{ own: OwnWorkspace; webhookId: string }> {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own, { events: ["post.published"] });
  await answerWith(own, 500);
  const { now } = await own.call<Schema<"Clock">>("POST", "/v1/sandbox/clock/freeze");
  const scheduledAt = new Date(Date.parse(now) + 30 * dayMs).toISOString();
  const test = { instagram: "publish", linkedin: "publish" };
  const channels = Object.keys(test);
  await own.call("POST", "/v1/posts", { content: "a monday note.", channels, scheduledAt, test });
  return { own, webhookId: id };
}

test("before there is a workspace it is real time, and the buttons say what they wait for", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/sandbox?pane=clock");
  await expect(clock(page)).toContainText("running, on real time.");
  for (const name of ["Frozen", "Running", "+1 h", "+1 d", "To…"]) {
    await expect(button(page, name)).toBeDisabled();
    await expect(button(page, name)).toHaveAccessibleDescription("Nothing is due. Send a request first.");
  }
  await expect(button(page, /Skip|Dry run/)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("what is due has a name, a skip leads to it, and what happened is listed", async ({ page }) => {
  const { faults } = watch(page);
  const { webhookId } = await plannedPost(page);
  await page.goto("/sandbox?pane=clock");
  await expect(clock(page)).toContainText(/frozen, \d+ s behind\.|frozen, at real time\./);
  await expect(due(page).first()).toContainText("publishes on instagram and linkedin");
  await expect(due(page).first()).toContainText("in 30 d");

  const happened = clock(page).getByRole("region", { name: "What happened" });
  await button(page, "Skip to next: publishing").click();
  await expect(happened.getByRole("listitem")).toHaveText([/instagram was asked to publish/, /linkedin was asked/]);
  await expect(clock(page)).toContainText(/frozen, (30 d|29 d 23 h) ahead\./);
  await expect(page.getByRole("status").filter({ hasText: "Two things happened." })).toBeVisible();
  await expect(due(page).first()).toContainText(/published on (instagram|linkedin)/);

  // A dry run tells and moves nothing; what it told can then be done.
  await button(page, "Dry run").click();
  const dry = clock(page).getByRole("region", { name: "Dry run" });
  await expect(dry).toContainText("Nothing has moved.");
  await expect(happened).toHaveCount(0);
  await expect(dry.getByRole("listitem").filter({ hasText: "post.published is sent" })).toHaveCount(2);
  await expect(dry.getByRole("link")).toHaveCount(0);
  await dry.getByRole("button", { name: /^Move to / }).click();
  const first = happened.getByRole("link", {
    name: "post.published to the catcher, attempt 1: 500; next try in 1 min",
  });
  await expect(first).toHaveCount(2);
  await expect(first.first()).toHaveAttribute("href", new RegExp(`^/settings/webhooks/${webhookId}/deliveries/dlv_`));
  await expect(due(page).first()).toContainText("retry 6 of post.published");
  await expectCleanInFourLooks(page, "the clock bar with a list");

  await happened.getByRole("button", { name: "Put the list away" }).click();
  await expect(happened).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("the clock runs and stands, goes a day, and goes to an instant, but never back", async ({ page }) => {
  await plannedPost(page);
  await page.goto("/sandbox?pane=clock");
  await expect(button(page, "Frozen")).toHaveAttribute("aria-pressed", "true");
  await button(page, "Running").click();
  await expect(button(page, "Running")).toHaveAttribute("aria-pressed", "true");
  await expect(clock(page)).toContainText("running, ");
  await button(page, "Frozen").click();
  await expect(clock(page)).toContainText("frozen, ");

  // What takes long says so, and keeps the focus.
  await page.route("**/clock/advance", async (route) => {
    if (route.request().postData()?.includes("P1D")) await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await button(page, "+1 d").click();
  await expect(button(page, "+1 d …")).toBeFocused();
  await expect(clock(page)).toContainText("Nothing fell due.");
  await expect(button(page, "+1 d")).toBeFocused();

  // All by keyboard from here.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByLabel("Day and time");
  await expect(field).toBeFocused();
  await field.fill("next monday");
  await page.keyboard.press("Enter");
  await expect(field).toHaveAccessibleDescription(/Write a day and a time, such as /);
  await field.fill("2020-01-01 09:00");
  await page.keyboard.press("Enter");
  await expect(field).toHaveAccessibleDescription(/Forward only; a reset is the way back\./);
  await expectCleanInFourLooks(page, "the dialog with a problem");
  await dialog.getByRole("button", { name: "+90 d" }).press("Enter");
  await field.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(button(page, /^To/)).toBeFocused();
  await expect(clock(page).getByRole("listitem").filter({ hasText: "attempt 7: 500; given up" })).toHaveCount(2);
  await expect(clock(page)).toContainText("Nothing is due.");
});

test("on a page of Settings the line of the clock unfolds it, and the address keeps it", async ({ page }) => {
  const { own, webhookId } = await plannedPost(page);
  await own.call("POST", "/v1/sandbox/clock/advance", { by: "P30DT10S" });
  await page.goto(`/settings/webhooks/${webhookId}`);
  await page.getByRole("button", { name: /^Workspace clock / }).click();
  await expect(page).toHaveURL(/[?&]clock=open/);
  await button(page, "Skip to next: retry 1").click();
  await expect(clock(page)).toContainText("attempt 2: 500; next try in 5 min");
  await expect(page.getByText(/2 attempts failed, next /).first()).toBeVisible();
  await expectCleanInFourLooks(page, "the clock on a page of Settings");
  await page.reload();
  await expect(button(page, "Skip to next: retry 2")).toBeVisible();
  await page.getByRole("button", { name: /^Workspace clock / }).click();
  await expect(clock(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/clock=/);
});
