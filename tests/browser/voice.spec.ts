import { expect, test } from "@playwright/test";
import { voiceFeatures } from "#sandbox/contract/facts.gen.ts";
import { watch } from "./support/page-watch.ts";
import { runCall, runCallUntil } from "./support/run-call.ts";

test("the guide runs from texts to a score and a list of edits", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/voice");
  const started = await runCall(page, 1);
  expect([started.status, started.body.status]).toEqual([202, "queued"]);
  const done = await runCallUntil(page, 2, ({ status }) => status === "done");
  expect(done).toMatchObject({ id: started.body.id, version: 1, accepted: 3, confidence: "low" });
  expect((await runCall(page, 3)).body).toMatchObject({ object: "voice", version: 1 });
  expect((await runCall(page, 4)).body).toMatchObject({ object: "voice_score", version: 1 });
  expect((await runCall(page, 5)).body).toMatchObject({ text: "Our new rye is a. Come by and taste it." });
  expect(faults).toEqual([]);
});

test("the tables of the guide name every feature", async ({ page }) => {
  await page.goto("/docs/voice");
  const table = page.getByRole("table", { name: "What is measured" });
  for (const [name, { meaning }] of Object.entries(voiceFeatures)) {
    const row = table.locator("tbody tr").filter({ has: page.getByText(name, { exact: true }) });
    await expect(row).toContainText(meaning);
  }
});
