import { expect, type Locator, type Page, test } from "@playwright/test";
import { colleagueOf, enterVerified } from "./support/colleague.ts";
import { closeRevealed, createKey } from "./support/key-words.ts";
import { answerWith, catcherWebhook, ownWorkspace } from "./support/own-workspace.ts";
import { askAs, startWorkspace } from "./support/settings-page.ts";

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

/** Presses a button as the keyboard does. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press("Enter");
}

function heading(page: Page, name: string): Locator {
  return page.getByRole("heading", { name });
}

test("an invitation that is cancelled and a member who is removed leave the focus at the heading of their list", async ({
  page,
  browser,
}) => {
  await enterVerified(page, "Mara");
  expect(await askAs(page, "/v1/workspaces", { name: "The desk" })).toBe(201);
  await colleagueOf(page, browser, "Jonas", "editor");
  for (const email of ["ida@example.com", "nils@example.com"])
    expect(await askAs(page, "/v1/invitations", { email, role: "viewer" })).toBe(201);
  await page.goto("/settings/members");
  for (const email of ["ida@example.com", "nils@example.com"]) {
    await press(page.getByRole("button", { name: `Cancel ${email}` }));
    await expect(page.getByRole("row", { name: new RegExp(email) })).toHaveCount(0);
    await expect(heading(page, "Ask somebody in, by e-mail.")).toBeFocused();
  }
  await press(page.getByRole("button", { name: "Remove Jonas" }));
  await press(page.getByRole("dialog").getByRole("button", { name: "Remove" }));
  await expect(heading(page, "One person, one owner.")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("E-mail address")).toBeFocused();
});

test("a key that is revoked by the keyboard leaves the focus at the keys", async ({ page }) => {
  await page.goto("/settings/developer");
  for (const name of ["First", "Second"]) {
    await createKey(page, name);
    await closeRevealed(page);
  }
  await press(page.locator("summary", { hasText: "First" }));
  await press(page.getByRole("button", { name: "Revoke" }));
  await press(page.getByRole("dialog").getByRole("button", { name: "Revoke key" }));
  await expect(page.locator("summary", { hasText: "First" })).toBeHidden();
  await expect(
    page
      .getByRole("region", { name: /keys?,/ })
      .getByRole("heading")
      .first(),
  ).toBeFocused();
});

test("an endpoint that is deleted leaves the focus in the list of endpoints", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  await catcherWebhook(own);
  await page.goto(`/settings/webhooks/${id}/settings`);
  await press(page.getByRole("button", { name: "Delete the endpoint" }));
  await press(page.getByRole("dialog").getByRole("button", { name: "Delete the endpoint" }));
  await expect(heading(page, "One endpoint,")).toBeVisible();
  await expect(page.locator("main :focus")).toHaveCount(1);
});

test("a skip to the last retry of a delivery leaves the focus at what became of it", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own, { events: ["post.published"] });
  await answerWith(own, 500, 200);
  await own.call("POST", "/v1/sandbox/events/trigger", { event: "post.published" });
  await page.goto(`/settings/webhooks/${id}`);
  await press(page.getByRole("button", { name: "Skip to next retry" }));
  await expect(page.getByRole("button", { name: "Skip to next retry" })).toHaveCount(0);
  await expect(heading(page, "It arrived at attempt 2.")).toBeFocused();
});

test("a skip in a story leaves the focus at the story, on the landing page too", async ({ page }) => {
  const { call } = await startWorkspace(page);
  const made = await call("POST", "/v1/posts", { content: "a note.", channels: ["linkedin"], scheduledAt: inADay() });
  await page.goto(`/sandbox?call=${made.id}`);
  await press(page.getByRole("button", { name: /^Skip to it/ }));
  await expect(page.getByText("Nothing more is planned for it.")).toBeVisible();
  await expect(heading(page, "Story")).toBeFocused();

  await page.goto("/");
  await press(page.getByRole("button", { name: "Run", exact: true }));
  await press(page.getByRole("button", { name: /^Skip to Monday/ }));
  await expect(page.getByText("The post is published")).toBeVisible();
  await expect(page.locator("main :is(h1, h2, h3):focus")).toBeInViewport();
});

test("a focus that somebody let go of by a press beside everything is not brought back", async ({ page }) => {
  await page.goto("/settings/developer");
  for (const name of ["First", "Second"]) {
    await createKey(page, name);
    await closeRevealed(page);
  }
  await page.locator("summary", { hasText: "First" }).click();
  await page.mouse.click(4, 400);
  await page.locator("summary", { hasText: "First" }).evaluate((row) => row.closest("li")?.remove());
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
});
