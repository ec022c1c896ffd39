import { expect, type Page, test } from "@playwright/test";
import { expectClean } from "./support/axe-clean.ts";
import { catcherWebhook, ownWorkspace } from "./support/own-workspace.ts";
import { watch } from "./support/page-watch.ts";
import { signUp } from "./support/settings-page.ts";

const problem = (code: string, detail: string) => ({
  contentType: "application/problem+json",
  body: JSON.stringify({ code, detail, status: 429, title: code, type: "about:blank", requestId: "req_1", errors: [] }),
});

async function openDialog(page: Page) {
  await page.goto("/settings/webhooks?new=1");
  return page.getByRole("dialog", { name: "Add an endpoint" });
}

test("the keyboard alone adds an endpoint, picks its events, reads a sample, and gets the focus back", async ({
  page,
}) => {
  const { faults } = watch(page);
  const own = await ownWorkspace(page);
  await catcherWebhook(own);
  await page.goto("/settings/webhooks");
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  const opener = page.getByRole("button", { name: "Add endpoint" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add an endpoint" });
  await expect(dialog.getByRole("textbox", { name: "Address" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("textbox", { name: "Address" })).toBeFocused();
  await page.keyboard.type("hooks.example.com/aloha");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("checkbox", { name: "All events *", exact: true })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("checkbox", { name: "All events of posts post.*" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(dialog.getByRole("checkbox", { name: "post.scheduled" })).not.toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("region", { name: "Body of post.scheduled" })).toContainText('"post.scheduled"');
  // The focus never leaves the dialog, however often one goes on.
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    if (await dialog.getByRole("button", { name: "Add endpoint" }).evaluate((node) => node === document.activeElement))
      break;
  }
  await page.keyboard.press("Enter");
  const done = page.getByRole("dialog", { name: "It listens. Now the secret." });
  await expect(done.getByRole("button", { name: "Copy the secret" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Two endpoints," })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /hooks.example.com\/aloha/ })).toBeVisible();
  expect(faults).toEqual([]);
});

test("every problem stands at its field, and nothing that was typed is lost", async ({ page }) => {
  const own = await ownWorkspace(page);
  await catcherWebhook(own);
  const dialog = await openDialog(page);
  await dialog.getByRole("textbox", { name: "Address" }).fill("ftp://example.com");
  await dialog.getByText("Secret, headers and caps").click();
  await dialog.getByRole("textbox", { name: "A secret of your own" }).fill("my-secret");
  await dialog.getByRole("button", { name: "Add a header" }).click();
  await dialog.getByRole("textbox", { name: "Name of header 1" }).fill("Host");
  await dialog.getByRole("button", { name: "Add endpoint" }).click();
  const described = async (name: string) =>
    page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent).join(" "),
      ((await dialog.getByRole("textbox", { name }).getAttribute("aria-describedby")) ?? "").split(" "),
    );
  await expect(dialog.getByText("An address needs http or https.")).toBeVisible();
  expect(await described("Address")).toContain("An address needs http or https.");
  await expect(dialog.getByRole("textbox", { name: "Address" })).toHaveAttribute("aria-invalid", "true");
  expect(await described("A secret of your own")).toContain("A secret starts with whsec_.");
  await expect(dialog.getByText("Aloha sets Host itself. Choose another name.")).toBeVisible();
  await expect(dialog.getByRole("alert")).toContainText("3 things need a change; see above.");
  await expect(dialog.getByRole("textbox", { name: "Address" })).toHaveValue("ftp://example.com");

  // A reload brings the form back, without what must not be kept.
  await page.reload();
  await expect(dialog.getByRole("textbox", { name: "Address" })).toHaveValue("ftp://example.com");
  await dialog.getByText("Secret, headers and caps").click();
  await expect(dialog.getByRole("textbox", { name: "A secret of your own" })).toHaveValue("");
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("my-secret");
});

test("a header that is taken away hands the focus on, and the last one to the button that adds one", async ({
  page,
}) => {
  await catcherWebhook(await ownWorkspace(page));
  const dialog = await openDialog(page);
  await dialog.getByText("Secret, headers and caps").click();
  const add = dialog.getByRole("button", { name: "Add a header" });
  await add.click();
  await dialog.getByRole("textbox", { name: "Name of header 1" }).fill("X-First");
  await add.click();
  await dialog.getByRole("textbox", { name: "Name of header 2" }).fill("X-Second");
  await dialog.getByRole("button", { name: "Take header 1 away" }).press("Enter");
  await expect(dialog.getByRole("textbox", { name: "Name of header 1" })).toHaveValue("X-Second");
  await expect(dialog.getByRole("textbox", { name: "Name of header 1" })).toBeFocused();
  await dialog.getByRole("button", { name: "Take header 1 away" }).press("Enter");
  await expect(add).toBeFocused();
});

test("a call without an answer can be made again, under the same key, so that it counts once", async ({ page }) => {
  const own = await ownWorkspace(page);
  await catcherWebhook(own);
  const keys: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/v1/webhooks"))
      keys.push(request.headers()["idempotency-key"] ?? "");
  });
  // The server does its work, and the answer is lost on the way.
  await page.route("**/v1/webhooks", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    return route.abort("connectionreset");
  });
  const dialog = await openDialog(page);
  await dialog.getByRole("textbox", { name: "Address" }).fill("https://example.com/once");
  await dialog.getByRole("button", { name: "Add endpoint" }).click();
  await expect(dialog.getByText("The server could not be reached.")).toBeVisible();
  await expect(dialog.getByRole("textbox", { name: "Address" })).toHaveValue("https://example.com/once");
  await page.unroute("**/v1/webhooks");
  await dialog.getByRole("button", { name: "Add endpoint" }).click();
  await expect(page.getByRole("dialog", { name: "It listens. Now the secret." })).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  const { data } = await own.call<{ data: unknown[] }>("GET", "/v1/webhooks");
  expect(data).toHaveLength(2);
});

test("without the network a page says so, keeps what it shows, and goes on when it is told to", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  await page.route("**/v1/webhooks**", (route) => route.abort("internetdisconnected"));
  await page.goto("/settings/webhooks");
  await expect(page.getByRole("alert").getByText("The endpoints could not be read.")).toBeVisible();
  await page.unroute("**/v1/webhooks**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("rowheader", { name: /The catcher/ })).toBeVisible();

  await page.goto(`/settings/webhooks/${id}/test`);
  await page.route("**/test", (route) => route.abort("internetdisconnected"));
  await page.getByRole("button", { name: "Send a test of post.failed" }).click();
  await expect(page.getByText("The test was not sent.")).toBeVisible();
  await page.unroute("**/test");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("arrived, 200")).toBeVisible();
});

test("a catcher that cannot be read says so, and clearing it is tried again when somebody asks for that", async ({
  page,
}) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  await own.call("POST", `/v1/webhooks/${id}/test`, {});
  await page.route("**/v1/sandbox/catcher", (route) => route.abort("internetdisconnected"));
  await page.goto("/settings/webhooks");
  await expect(page.getByText("The catcher could not be read.")).toBeVisible();
  await page.unroute("**/v1/sandbox/catcher");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("One request is kept.")).toBeVisible();

  await page.goto(`/settings/webhooks/${id}/catcher`);
  await page.route("**/v1/sandbox/catcher/requests**", (route) =>
    route.request().method() === "DELETE" ? route.abort("internetdisconnected") : route.continue(),
  );
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText("Nothing was cleared.")).toBeVisible();
  await page.unroute("**/v1/sandbox/catcher/requests**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Nothing yet. Send a test event")).toBeVisible();
  await expect(page.getByText("Nothing was cleared.")).toHaveCount(0);
});

test("a limit that was reached is named with its wait, and the page goes on by itself", async ({ page }) => {
  const own = await ownWorkspace(page);
  await catcherWebhook(own);
  let refusals = 0;
  await page.route("**/v1/webhooks?**", (route) => {
    refusals++;
    if (refusals > 1) return route.continue();
    return route.fulfill({
      status: 429,
      headers: { "Retry-After": "2" },
      ...problem("rate_limited", "This workspace made 60 calls within a minute, which is what its plan allows."),
    });
  });
  await page.goto("/settings/webhooks");
  await expect(page.getByText("This workspace made 60 calls within a minute")).toBeVisible();
  await expect(page.getByText(/Going on in [12] s\./)).toBeVisible();
  await expect(page.getByRole("link", { name: "What rate_limited means" })).toHaveAttribute(
    "href",
    "/docs/errors/rate_limited",
  );
  await expect(page.getByRole("rowheader", { name: /The catcher/ })).toBeVisible();
  await expect(page.getByText("This workspace made 60 calls within a minute")).toHaveCount(0);
});

test("a page that is only looked at asks seldom: a free plan has 60 calls a minute", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  await own.call("POST", `/v1/webhooks/${id}/test`, {});
  await page.goto(`/settings/webhooks/${id}`);
  await expect(page.locator("#delivery-title")).toContainText("It arrived");
  await page.waitForTimeout(2000);
  let calls = 0;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/v1/")) calls++;
  });
  await page.waitForTimeout(10_000);
  expect(calls).toBeLessThanOrEqual(2);
});

test("a workspace that has ended is said, and the next step makes another", async ({ page }) => {
  const own = await ownWorkspace(page);
  await catcherWebhook(own);
  await page.route("**/v1/webhooks?**", (route) =>
    route.fulfill({ status: 401, ...problem("session_required", "Nobody is signed in.") }),
  );
  await page.goto("/settings/webhooks");
  await expect(page.getByText("has ended, and what was in it is gone.")).toBeVisible();
  await page.unroute("**/v1/webhooks?**");
  await page.getByRole("button", { name: "Use the catcher instead" }).click();
  await expect(page.getByRole("button", { name: "Copy the secret" })).toBeVisible();
});

test("an endpoint that is not there is said in words, with the way back", async ({ page }) => {
  await ownWorkspace(page);
  await page.goto("/settings/webhooks/whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5");
  await expect(page.getByRole("heading", { name: "No such endpoint in this workspace." })).toBeVisible();
  await page.getByRole("link", { name: "All endpoints" }).click();
  await expect(page.getByRole("heading", { name: "Tell us where." })).toBeVisible();
  const answer = await page.goto("/settings/webhooks/whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5/nothing");
  expect(answer?.status()).toBe(404);
});

test("live mode says what opens it; with an account it takes https alone, and has no catcher", async ({ page }) => {
  await page.goto("/settings/webhooks?mode=live");
  await expect(page.getByRole("heading", { name: "Live mode is closed. An account opens it." })).toBeVisible();
  await signUp(page, "Noa");
  await page.goto("/settings/webhooks?mode=live");
  await page.getByRole("button", { name: "Start a workspace" }).click();
  await expect(page.getByText("What you change here reaches real channels and partners.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Use the catcher instead" })).toHaveCount(0);
  const address = page.getByRole("textbox", { name: "Address of your endpoint" });
  await address.fill("http://example.com/hooks");
  await page.getByRole("button", { name: "Add endpoint" }).click();
  await expect(page.getByText("A live address needs https.")).toBeVisible();
  await expect(address).toBeFocused();
  await address.fill("https://hooks.example.com/live");
  await page.getByRole("button", { name: "Add endpoint" }).click();
  await page.getByRole("link", { name: "Open the endpoint" }).click();
  await expect(page.getByRole("heading", { name: "https://hooks.example.com/live" })).toBeVisible();
  await expect(page).toHaveURL(/mode=live/);
  await page.getByRole("navigation", { name: "This endpoint" }).getByRole("link", { name: "Test" }).click();
  await expect(page.getByRole("button", { name: "Send a test of post.failed" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Let it happen: post.failed" })).toHaveCount(0);
  await expectClean(page, "live");
});
