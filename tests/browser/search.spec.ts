import { expect, test } from "@playwright/test";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { holdScripts } from "./support/hold-scripts.ts";
import { watch } from "./support/page-watch.ts";
import { scriptBytes } from "./support/script-bytes.ts";

test("by keyboard alone: the index comes with the first question, arrows choose, Enter opens, Escape goes back", async ({
  page,
}) => {
  const { faults } = watch(page);
  const indexes: string[] = [];
  page.on("request", (request) => request.url().includes("/vendor/search/") && indexes.push(request.url()));
  await page.goto("/docs/quickstart");
  await expect(page.getByRole("button", { name: "Search" })).toBeVisible();
  expect(indexes).toEqual([]);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Search the docs" });
  await expect(field).toBeFocused();
  await expect(page.getByRole("option", { name: "Quickstart" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();

  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await page.keyboard.type("sheduledAt");
  await expect(page.getByRole("option").first()).toContainText("scheduledAt");
  await expect(page.getByRole("option").first().locator("mark").first()).toHaveText("scheduledAt");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("results");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  const second = page.getByRole("option").nth(1);
  await expect(second).toHaveAttribute("aria-selected", "true");
  expect(await field.getAttribute("aria-activedescendant")).toBe(await second.getAttribute("id"));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/reference\/posts\/createPost#body\.scheduledAt$/);
  // The address changes before the page is there; nobody is as quick as this test.
  await expect(page.getByRole("heading", { level: 1 })).toContainText("createPost");

  await page.keyboard.press("/");
  await expect(page.getByText("Lately opened")).toBeVisible();
  await page.keyboard.type("zzzzqqq");
  await expect(page.getByText("Nothing here is called")).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("No results");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=zzzzqqq$/);
  expect(new Set(indexes).size, "one index, kept for ever").toBe(1);
  expect(faults).toEqual([]);
});

test("keys that are pressed before the page is awake, or before the search has come, are not lost", async ({
  page,
}) => {
  const { faults } = watch(page);
  const held = holdScripts(page);
  await page.goto("/docs/quickstart", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.type("/rotatte");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("e a");
  held.release();
  const field = page.getByRole("combobox", { name: "Search the docs" });
  await expect(field).toBeFocused();
  await page.keyboard.type(" key");
  await expect(field).toHaveValue("rotate a key");
  await expect(page.getByRole("option").first()).toContainText("Rotate a key");
  await page.keyboard.press("Control+k");
  await expect(field, "it stays open").toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await page.keyboard.press("/");
  await expect(field).toHaveValue("");
  expect(faults).toEqual([]);
});

test("Enter before the search has come asks the server, and Escape gives the keys back", async ({ page }) => {
  const held = holdScripts(page);
  await page.goto("/docs/quickstart", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.type("/nothing");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("invalid_key");
  await page.keyboard.press("Enter");
  held.release();
  await expect(page).toHaveURL(/\/search\?q=invalid_key$/);
});

test("the search is clean under axe in every look: begun, answered, without an answer, and as a page", async ({
  page,
}) => {
  await page.goto("/reference/posts/createPost");
  await page.getByRole("button", { name: "Search" }).click();
  const field = page.getByRole("combobox", { name: "Search the docs" });
  for (const [question, sign] of [
    ["", "Where to begin"],
    ["rotate a key", "Rotate a key"],
    ["zzzzqqq", "Nothing here is called"],
  ] as const) {
    await field.fill(question);
    await expect(page.getByRole("dialog").getByText(sign).first()).toBeVisible();
    await expectCleanInFourLooks(page, `dialog, ${question}`);
  }
  await page.goto("/search?q=rotate+a+key");
  await expectCleanInFourLooks(page, "the page");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the header leads to a form, and the form to the same answers", async ({ page }) => {
    await page.goto("/docs/quickstart");
    await page.getByRole("link", { name: "Search" }).click();
    await page.getByRole("searchbox", { name: "Search the docs" }).fill("invalid_kye");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/search\?q=invalid_kye$/);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
    await expect(page).toHaveURL(/\/docs\/errors\/invalid_key$/);
  });
});

test("the page of the search needs at most 150 KB of JavaScript, and shows a question as words", async ({
  page,
  request,
}) => {
  expect(await scriptBytes(page, "/search?q=webhooks")).toBeLessThanOrEqual(150 * 1024);
  const html = await (await request.get(`/search?q=${encodeURIComponent("<script>alert(1)</script>")}`)).text();
  expect(html).not.toContain("<script>alert(1)");
});
