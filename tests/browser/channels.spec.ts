import { expect, test } from "@playwright/test";
import { channels } from "#sandbox/contract/facts.gen.ts";
import { expectClean } from "./support/axe-clean.ts";
import { watch } from "./support/page-watch.ts";
import { runCall } from "./support/run-call.ts";

test("the box counts what somebody types, as the API does, and only then loads what counts", async ({ page }) => {
  const { faults } = watch(page);
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto("/docs/channels", { waitUntil: "networkidle" });
  const box = page.getByRole("region", { name: "Count a text" });
  await expect(box.getByRole("listitem")).toHaveCount(Object.keys(channels).length);
  await expect(box.getByRole("status")).toHaveText("It fits on all 13 channels.");

  const judged = (await runCall(page, 1)).body as { data: { channel: keyof typeof channels; length: number }[] };
  for (const { channel, length } of judged.data)
    await expect(box.getByRole("listitem").filter({ hasText: channels[channel].name })).toContainText(`${length} of`);

  const before = scripts.length;
  await box.getByRole("textbox", { name: "Your text" }).fill("日".repeat(150));
  await expect(box.getByRole("status")).toHaveText("It is too long for 1 of 13 channels.");
  expect(scripts.length).toBeGreaterThan(before);
  await expect(box.getByRole("listitem").filter({ hasText: "X" }).first()).toContainText(
    "300 of 280 weighted, 20 over",
  );
  await expectClean(page);
  await page.setViewportSize({ width: 360, height: 900 });
  await expectClean(page);
  expect(faults).toEqual([]);
});

test("the tables have a row for each channel, with its source and its day", async ({ page }) => {
  await page.goto("/docs/channels");
  const sources = page.getByRole("table", { name: "Where the limits were read, and when" });
  for (const { name, checkedOn, sources: read } of Object.values(channels)) {
    const row = sources.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
    await expect(row).toContainText(checkedOn);
    for (const { title, url } of read)
      await expect(row.getByRole("link", { name: title, exact: true })).toHaveAttribute("href", url);
  }
  for (const slug of Object.keys(channels)) await expect(page.locator(`tr[id="${slug}"]`)).toContainText(slug);
});
