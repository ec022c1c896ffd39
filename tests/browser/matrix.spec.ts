import { expect, test } from "@playwright/test";
import { watch } from "./support/page-watch.ts";
import { runCall } from "./support/run-call.ts";

interface Run {
  readonly id: string;
  readonly status: string;
  readonly waitingFor: string | null;
}

test("the guide runs from the six matrices to an approval, a rehearsal and a cancelled launch", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/matrix");
  expect((await runCall(page, 1)).body.data).toHaveLength(6);
  expect((await runCall(page, 2)).status).toBe(201);
  await expect.poll(async () => ((await runCall(page, 3)).body.data as Run[])[0]?.status).toBe("skipped");
  await expect.poll(async () => ((await runCall(page, 4)).body.data as Run[])[0]?.waitingFor).toBe("approval");
  expect((await runCall(page, 5)).status).toBe(200);
  await expect.poll(async () => (await runCall(page, 6)).body.status).toBe("success");
  expect((await runCall(page, 7)).status).toBe(202);
  await expect.poll(async () => (await runCall(page, 8)).body.status).toBe("skipped");
  expect(await runCall(page, 9)).toMatchObject({ status: 202, body: { dryRun: true } });
  await expect.poll(async () => (await runCall(page, 10)).body.status).toBe("success");
  expect((await runCall(page, 11)).status).toBe(202);
  await expect.poll(async () => (await runCall(page, 12)).body.waitingFor).toBe("delay");
  expect(await runCall(page, 13)).toMatchObject({ status: 200, body: { status: "skipped" } });
  expect(faults).toEqual([]);
});
