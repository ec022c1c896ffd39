import { expect, test } from "@playwright/test";
import { watch } from "./support/page-watch.ts";

test("one click gives a real 201 without an account, and the skipped clock shows it published", async ({
  page,
  context,
}) => {
  const { faults } = watch(page);
  const startedAt = performance.now();
  await page.goto("/");
  const answered = page.waitForResponse(
    (response) => response.url().endsWith("/v1/posts") && response.request().method() === "POST",
  );
  await page.getByRole("button", { name: "Run", exact: true }).click();
  const response = await answered;
  expect(response.status()).toBe(201);
  const post = (await response.json()) as { id: string; scheduledAt: string };
  expect(response.request().postDataJSON()).toMatchObject({
    content: "a monday note.",
    channels: ["instagram", "linkedin"],
  });
  expect(Date.parse(post.scheduledAt)).toBeGreaterThan(Date.parse(response.headers().date ?? ""));
  await expect(page.getByText("201 Created")).toBeVisible();
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  await expect(page.getByLabel("Body of the answer")).toContainText(post.id);
  await expect(page.getByText("One post, two channels.")).toBeVisible();
  await expect(page.getByText("card_generated").first()).toBeVisible();
  await expect(page.getByRole("img", { name: "a monday note." })).toHaveJSProperty("naturalWidth", 1080);

  await page.getByRole("button", { name: /^Skip to Monday, 09:30/ }).click();
  await expect(page.getByText("The post is published")).toBeVisible();
  await expect(page.getByText("2 events recorded")).toBeVisible();
  const preview = page.getByRole("link", { name: "Preview of the post on linkedin" });
  await preview.click();
  await expect(page.getByText("a monday note.", { exact: true })).toBeVisible();
  await expect(page.getByText("Nothing was sent to LinkedIn")).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});

test("Run again says that it means the same words twice", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("201 Created")).toBeVisible();
  await expect(page.getByLabel("The request")).toContainText('"allowDuplicate": true');
  const answered = page.waitForResponse(
    (response) => response.url().endsWith("/v1/posts") && response.request().method() === "POST",
  );
  await page.getByRole("button", { name: "Run again" }).click();
  expect((await answered).status()).toBe(201);
});

test("a full minute is said with a countdown, and the button waits", async ({ page }) => {
  await page.goto("/");
  await page.route("**/v1/posts", (route) =>
    route.fulfill({
      status: 429,
      headers: { "Retry-After": "2", "X-RateLimit-Remaining": "0", "Content-Type": "application/problem+json" },
      body: JSON.stringify({
        status: 429,
        code: "rate_limited",
        detail: "60 of 60 calls in a minute are used. Wait 2 s.",
        errors: [],
      }),
    }),
  );
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("429 Too many requests")).toBeVisible();
  await expect(page.getByRole("button", { name: /Run in \d s/ })).toBeDisabled();
  await expect(page.getByRole("link", { name: "What to do" })).toHaveAttribute("href", "/docs/errors/rate_limited");
  await expect(page.getByRole("button", { name: "Run", exact: true })).toBeEnabled();
});

test("a lost answer keeps the Idempotency-Key, so that a second try cannot post twice", async ({ page }) => {
  await page.goto("/");
  const keys: (string | undefined)[] = [];
  let lose = true;
  await page.route("**/v1/posts", (route) => {
    keys.push(route.request().headers()["idempotency-key"]);
    return lose ? route.abort("connectionreset") : route.continue();
  });
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("No answer", { exact: true })).toBeVisible();
  lose = false;
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText("201 Created")).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
});

test("two visitors never see each other's posts", async ({ browser }) => {
  const ids: string[] = [];
  for (let visitor = 0; visitor < 2; visitor++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto("/");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await expect(page.getByText("201 Created")).toBeVisible();
    const key = await page.evaluate(
      () => (JSON.parse(localStorage.getItem("aloha.visitor") ?? "{}") as { secret: string }).secret,
    );
    const listed = await page.request.get("/v1/posts?status=scheduled", {
      headers: { Authorization: `Bearer ${key}` },
    });
    const { data } = (await listed.json()) as { data: { id: string }[] };
    expect(data).toHaveLength(1);
    ids.push(data[0]?.id ?? "");
    await context.close();
  }
  expect(ids[0]).not.toBe(ids[1]);
});
