import { expect, type Page, test } from "@playwright/test";
import { expectClean } from "./support/axe-clean.ts";
import { inMailTo } from "./support/mails.ts";
import { watch } from "./support/page-watch.ts";

/** Signs in as somebody who has that mailbox. */
async function enterByMail(page: Page, email: string): Promise<void> {
  const { origin } = new URL(page.url());
  const data = { email, name: "Editor" };
  const asked = await page.request.post("/api/auth/sign-in/magic-link", { data, headers: { origin } });
  expect(asked.status()).toBe(200);
  await page.goto(await inMailTo(email, /http:\S+#token=[A-Za-z]+/));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/settings\/developer/);
}

test("a reader says what was missing, a send that fails loses nothing, and the editor reads it in Settings", async ({
  page,
  browser,
}) => {
  const { faults } = watch(page);
  await page.goto("/docs/pagination");
  const end = page.getByRole("region", { name: "Was this clear?" });
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/v1/feedback"));
  await end.getByRole("button", { name: "Not quite" }).click();
  expect((await kept).status()).toBe(201);
  await expect(end.getByText("Thank you.")).toBeVisible();
  const note = end.getByLabel("What was missing, or wrong?");
  await note.fill("What is in a cursor?");
  await expectClean(page);
  expect(faults).toEqual([]);
  await page.route("**/v1/feedback", (route) => route.abort());
  await end.getByRole("button", { name: "Send" }).click();
  await expect(end.getByRole("status")).toContainText("Nothing that you typed is lost.");
  await expect(note).toHaveValue("What is in a cursor?");
  await page.unroute("**/v1/feedback");
  await end.getByRole("button", { name: "Send" }).click();
  await expect(end.getByRole("status")).toContainText("Your note is kept.");

  const desk = await browser.newPage();
  await desk.goto("/docs/versioning");
  await enterByMail(desk, "editor@example.com");
  await desk.goto("/settings/feedback");
  const said = desk.getByRole("listitem").filter({ hasText: "/docs/pagination" });
  await expect(said.getByText("0 clear, 1 not")).toBeVisible();
  await expect(said.getByText("What is in a cursor?")).toBeVisible();
  await expect(
    desk
      .getByRole("navigation", { name: /Settings/ })
      .getByText("Feedback", { exact: true })
      .first(),
  ).toBeVisible();
  await expectClean(desk);
  await desk.setViewportSize({ width: 360, height: 900 });
  await expectClean(desk);
});

test("who is not named is told whose page it is", async ({ page }) => {
  await page.goto("/settings/feedback");
  await expect(page.getByText("who write the docs.")).toBeVisible();
});

test("the menu of a page opens, copies the Markdown and closes by the keyboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/docs/pagination");
  const menu = page.locator("summary", { hasText: "Copy page" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /Copy as Markdown/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /Copied/ })).toBeVisible();
  const twin = await (await page.request.get("/docs/pagination.md")).text();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(twin);
  await expectClean(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /Copied|Copy as/ })).toBeHidden();
  await expect(menu).toBeFocused();
});

test("Next leads on", async ({ page }) => {
  await page.goto("/docs/pagination");
  await page.getByRole("link", { name: "Next Versioning" }).click();
  await expect(page).toHaveURL(/\/docs\/versioning$/);
});
