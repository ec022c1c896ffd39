import { expect, type Page, test } from "@playwright/test";
import { watch } from "./support/page-watch.ts";

/** Runs the step with this place on the page and reads its answer. */
async function runStep(
  page: Page,
  place: number,
  path: RegExp,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answered = page.waitForResponse((response) => path.test(new URL(response.url()).pathname));
  await page.getByRole("button", { name: "Run", exact: true }).nth(place).click();
  const response = await answered;
  return { status: response.status(), body: (await response.json()) as Record<string, unknown> };
}

test("the quickstart runs from a new key to a published post", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/quickstart");
  const made = await runStep(page, 0, /\/v1\/sandbox\/workspaces$/);
  expect(made.status).toBe(201);
  const key = made.body.key as { secret: string };
  await expect(page.getByLabel("Request 2: createPost")).toContainText(key.secret);

  const created = await runStep(page, 1, /\/v1\/posts$/);
  expect(created.status).toBe(201);
  expect(created.body.status).toBe("scheduled");
  await expect(page.getByLabel("Request 3: getPost")).toContainText(String(created.body.id));

  const read = await runStep(page, 2, /\/v1\/posts\/post_/);
  expect((read.body.deliveries as { status: string }[]).map((delivery) => delivery.status)).toEqual([
    "pending",
    "pending",
  ]);

  const moved = await runStep(page, 3, /\/clock\/advance$/);
  expect(moved.status).toBe(200);
  expect((moved.body.happened as { kind: string }[]).filter(({ kind }) => kind === "published")).toHaveLength(2);

  const again = await runStep(page, 4, /\/v1\/posts\/post_/);
  expect(again.body.status).toBe("published");
  const events = await runStep(page, 5, /\/v1\/events$/);
  expect((events.body.data as unknown[]).length).toBeGreaterThanOrEqual(3);

  const repeated = await runStep(page, 1, /\/v1\/posts$/);
  expect([201, 409]).toContain(repeated.status);
  expect(faults.filter((fault) => !fault.includes("409"))).toEqual([]);
});

test("Run keeps the focus while it waits and afterwards", async ({ page }) => {
  await page.goto("/docs/quickstart");
  const call = page.locator("#call-1");
  const run = call.getByRole("button", { name: /^Run/ });
  const answered = page.waitForResponse((response) => response.url().endsWith("/v1/sandbox/workspaces"));
  await run.press("Enter");
  await answered;
  await expect(call.locator("[data-pill]").nth(1)).toHaveText("201");
  await expect(run).toBeFocused();
});

test("tabs change by arrow keys and Copy takes what is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/docs/quickstart");
  const first = page.getByRole("tab", { name: "cURL" }).first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "TypeScript" }).first()).toBeFocused();
  await expect(page.getByLabel("Request 1: createSandboxWorkspace")).toContainText(
    "await client.sandbox.workspaces.create(",
  );
  await page.getByRole("button", { name: "Copy" }).first().click();
  await expect(page.getByText("Copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`new Aloha({ baseURL: "${new URL(page.url()).origin}/v1" });`);
});
