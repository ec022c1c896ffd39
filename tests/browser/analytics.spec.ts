import { expect, test } from "@playwright/test";
import { channels, engagement } from "#sandbox/contract/facts.gen.ts";
import { watch } from "./support/page-watch.ts";
import { runCall, runCallUntil } from "./support/run-call.ts";

type Rows = readonly Record<string, unknown>[];

test("the guide runs from a post to its numbers in a file", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/analytics");
  expect((await runCall(page, 1)).status).toBe(201);
  expect((await runCall(page, 2)).status).toBe(200);
  const started = await runCall(page, 3);
  expect([started.status, started.body.status]).toEqual([202, "queued"]);
  const ready = await runCallUntil(page, 4, ({ status }) => status === "ready");
  expect(ready).toMatchObject({ id: started.body.id, progress: 100 });
  const { body } = await runCall(page, 5);
  const rows = body.rows as Rows;
  expect(rows.length).toBe(ready.rowCount);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.source).toBe("simulated");
  expect(faults).toEqual([]);
});

test("the tables of the guide are those of the model", async ({ page }) => {
  await page.goto("/docs/analytics");
  const table = page.getByRole("table", { name: "The model of each channel" });
  for (const [slug, { reach, halfLifeHours }] of Object.entries(engagement.networks)) {
    const row = table
      .locator("tbody tr")
      .filter({ hasText: channels[slug as keyof typeof channels].name })
      .first();
    await expect(row).toContainText(String(reach));
    await expect(row).toContainText(`${halfLifeHours} h`);
  }
  await expect(page.getByRole("link", { name: "Analytics", exact: true }).first()).toBeVisible();
});
