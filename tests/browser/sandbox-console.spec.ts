import { expect, type Page, test } from "@playwright/test";
import { expectCleanInFourLooks } from "./support/four-looks.ts";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const answer = (page: Page) => part(page, "Answer");
const story = (page: Page) => part(page, "Story");
const rows = (page: Page) => page.getByRole("list", { name: "Calls, the newest first" }).getByRole("listitem");
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const send = (page: Page) => part(page, "Compose").getByRole("button", { name: /^Send/ });

/** Faults of the page, without the cut lines and refusals that a test asks for. */
function watchConsole(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    const asked = /net::ERR_(EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|INCOMPLETE)|status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !asked) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).hostname !== "localhost")
      faults.push(request.url());
  });
  return faults;
}

test("the whole story: sent, skipped, failed and tried again, cut and replayed, and nothing is lost on reload", async ({
  page,
}) => {
  test.slow();
  const faults = watchConsole(page);
  await page.goto("/sandbox");
  await expect(answer(page)).toContainText("Send it once,");
  await send(page).click();
  await expect(answer(page)).toContainText("201 Created,");
  await expect(story(page).getByRole("listitem").filter({ hasText: "post.scheduled" })).toContainText(
    "No webhook wants it.",
  );
  await expect(rows(page)).toHaveCount(1);

  // A receiver that fails, and a post in 30 days.
  await tab(page, "Catcher").click();
  await page.getByRole("button", { name: "Send events to it" }).click();
  await page.getByRole("button", { name: "500 always" }).click();
  await part(page, "Workspace clock").getByRole("button", { name: "Frozen" }).click();
  await page.getByLabel(/^content/).fill("a note for next month.");
  await page.getByRole("button", { name: "in 30 d" }).click();
  await send(page).click();
  await expect(answer(page)).toContainText("a note for next month.");
  await expect(story(page).getByText("publishes on instagram, linkedin")).toBeVisible();

  // A month in one move: each try stands in the story, without reload.
  await part(page, "Workspace clock").getByRole("button", { name: "To…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "+30 d" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^Move/ }).click();
  await expect(
    story(page)
      .getByRole("listitem")
      .filter({ hasText: /attempt 7 of post\.scheduled/ }),
  ).toContainText("answered 500");
  await expect(story(page)).toContainText(/All retries failed/);
  await tab(page, "Log").click();

  // Stored, then cut: the same key finds the first answer.
  await page.getByLabel(/^content/).fill("a note that is cut off.");
  await page.getByText("drop=after", { exact: true }).click();
  await send(page).click();
  await expect(answer(page)).toContainText("the line was cut.");
  await answer(page).getByRole("button", { name: "Send it again without the fault" }).click();
  await expect(answer(page)).toContainText("once more: it happened only the first time.");
  const shown = await answer(page).getByRole("region", { name: "Body of the answer" }).innerText();
  expect(shown).toContain("a note that is cut off.");

  const before = page.url();
  await page.reload();
  await expect(answer(page)).toContainText("once more: it happened only the first time.");
  await expect(page.getByLabel(/^content/)).toHaveValue("a note that is cut off.");
  expect(page.url()).toBe(before);
  expect(decodeURIComponent(before)).not.toMatch(/alo_test_/);
  expect(faults).toEqual([]);
});

test("an operation that is chosen, or led to from the reference, begins from its first example", async ({ page }) => {
  await page.goto("/sandbox?op=scoreVoice");
  const compose = part(page, "Compose");
  await expect(compose.getByLabel(/^text/)).not.toHaveValue("");
  await expect(compose).not.toContainText("to correct");
  await compose.getByRole("button", { name: /scoreVoice/ }).click();
  await page.getByRole("combobox", { name: "Name, path or what it does" }).fill("createWebhook");
  await page.keyboard.press("Enter");
  await expect(compose.getByLabel(/^url/)).toHaveValue(/^https:/);
  await expect(compose).not.toContainText("to correct");
  // What somebody emptied stays empty.
  await compose.getByLabel(/^url/).fill("");
  await expect(compose).toContainText("to correct");
});

test("what is wrong stands at its field before it is sent, and at its line; the form and the JSON are one", async ({
  page,
}) => {
  const faults = watchConsole(page);
  const body = { content: "x".repeat(301), chanels: ["x"], channels: ["bluesky"], scheduledAt: "soon" };
  const text = JSON.stringify(body, null, 2);
  await page.goto(`/sandbox?op=createPost#${encodeURIComponent(JSON.stringify({ body: text }))}`);
  const compose = part(page, "Compose");
  await expect(compose).toContainText("Send a full RFC 3339 time");
  await expect(compose.getByLabel(/^scheduledAt/)).toHaveAttribute("aria-invalid", "true");
  await compose.getByText("JSON", { exact: true }).click();
  await expect(compose).toContainText('Did you mean "channels"?');
  await compose.getByRole("button", { name: "line 3" }).click();
  await expect(compose.getByLabel("Body as JSON")).toBeFocused();
  await compose.getByLabel("Body as JSON").fill('{ "content": ');
  await expect(compose).toContainText("This is not JSON");
  await compose.getByText("Form", { exact: true }).click();
  await expect(compose).toContainText("Mend it in the JSON view; nothing is lost.");
  await compose.getByText("JSON", { exact: true }).click();
  const { chanels: _, scheduledAt: __, ...rest } = body;
  await compose.getByLabel("Body as JSON").fill(JSON.stringify(rest));
  await expect(compose).not.toContainText("to correct");
  // The server finds what only it can find, and it stands at the same field.
  await page.keyboard.press("Control+Enter");
  await expect(answer(page)).toContainText("one thing to correct.");
  await compose.getByText("Form", { exact: true }).click();
  await expect(compose.getByLabel(/^content/)).toHaveAttribute("aria-invalid", "true");
  await expectCleanInFourLooks(page, "the console with a refusal");
  expect(faults).toEqual([]);
});

test("by keyboard alone: an operation is found, sent, replayed, compared and taken away as code", async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const faults = watchConsole(page);
  await page.goto("/sandbox");
  await expect(send(page)).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Alt+o");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("list chan");
  await expectCleanInFourLooks(page, "the picker of operations");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press("Enter");
  await expect(part(page, "Compose").getByRole("button", { name: /listChannels/ })).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(answer(page)).toContainText("13 entries.");
  await page.keyboard.press("Alt+a");
  await expect(page.locator("#answer-title")).toBeFocused();
  await page.keyboard.press("Alt+l");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.getByRole("button", { name: "Replay" }).press("Enter");
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Compare" }).press("Enter");
  await page.getByLabel("The other call").selectOption({ index: 1 });
  // The browser said where the page is from; a replay comes from the server.
  await expect(page.getByRole("dialog")).toContainText("One difference that counts.");
  await expect(page.getByRole("dialog").getByRole("row", { name: "/request/headers/origin" })).toBeVisible();
  await expectCleanInFourLooks(page, "two calls side by side");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press("Escape");
  await answer(page)
    .getByRole("button", { name: /^Copy as/ })
    .press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl .*\/v1\/channels/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain("alo_test_");
  await page.getByRole("button", { name: "Keys" }).press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Choose an operation");
  expect(faults).toEqual([]);
});

test("on a phone the four parts take turns, an answer comes into view, and two browsers see nothing of each other", async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/sandbox");
  await send(page).click();
  await expect(answer(page)).toContainText("201 Created,");
  await expect(page.locator("#answer-title")).toBeInViewport();
  for (const name of ["Log", "Catcher", "Clock", "Compose"]) {
    await page.getByRole("navigation", { name: "Parts of the console" }).getByRole("button", { name }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
  }
  const call = new URL(page.url()).searchParams.get("call");
  expect(call).toMatch(/^req_/);
  const other = await (await browser.newContext()).newPage();
  await other.goto("/sandbox");
  await send(other).click();
  await expect(answer(other)).toContainText("201 Created,");
  await other.goto(`/sandbox?op=createPost&call=${call}`);
  await expect(answer(other)).toContainText("The call could not be read.");
  await other.context().close();
});

test("a call is shared: the link opens without an account, runs in a sandbox of one's own, and ends when it is revoked", async ({
  page,
  browser,
}) => {
  test.slow();
  await page.goto("/sandbox");
  await send(page).click();
  await expect(answer(page)).toContainText("201 Created,");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expectCleanInFourLooks(page, "the dialog of a share");
  await page.setViewportSize({ width: 1280, height: 900 });
  await dialog.getByLabel("It ends").selectOption("1");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect(dialog).toContainText("The link is ready,");
  const link = await dialog.getByText(/\/sandbox\/shared\//).innerText();
  await dialog.getByRole("button", { name: "Done" }).click();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByText("a monday note.").first()).toBeVisible();
  expect(await stranger.content()).not.toContain("alo_test_");
  await stranger.getByRole("link", { name: "Run it in my sandbox" }).click();
  await expect(stranger.getByLabel(/^content/)).toHaveValue("a monday note.");
  await send(stranger).click();
  await expect(answer(stranger)).toContainText("201 Created,");

  await page.setViewportSize({ width: 1280, height: 900 });
  await tab(page, "Workspace").click();
  const shares = page.getByRole("list", { name: "Shares" });
  await expect(shares).toContainText("read once");
  await shares.getByRole("button", { name: /^Revoke/ }).click();
  await expect(shares).toContainText("revoked");
  expect((await stranger.goto(link))?.status()).toBe(410);
  await stranger.context().close();
});
