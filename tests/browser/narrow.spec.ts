import { expect, type Locator, test } from "@playwright/test";
import { catcherWebhook, ownWorkspace } from "./support/own-workspace.ts";
import { signUp, startWorkspace } from "./support/settings-page.ts";

test.use({ viewport: { width: 360, height: 780 } });

/** Where the middle of something is. */
async function middleOf(one: Locator): Promise<number> {
  const box = await one.boundingBox();
  return (box?.y ?? Number.NaN) + (box?.height ?? 0) / 2;
}

test("what came in names its whole event on 360 px, and the languages of a call stand in one row", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own, { events: ["matrix.completed"] });
  await own.call("POST", `/v1/webhooks/${id}/test`, { event: "matrix.completed" });
  await page.goto(`/settings/webhooks/${id}/catcher`);
  const name = page.getByRole("region", { name: "What came in" }).getByText("matrix.completed", { exact: true });
  await expect(name).toBeVisible();
  expect(await name.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0);

  const { data } = await own.call<{ data: { id: string }[] }>("GET", "/v1/sandbox/requests?method=POST");
  await page.goto(`/settings/logs/${data[0]?.id}`);
  const languages = page.getByRole("tablist", { name: "Language" }).getByRole("tab");
  await expect(languages).toHaveCount(3);
  expect(await middleOf(languages.last())).toBe(await middleOf(languages.first()));
});

test("in a table that is a list on 360 px a row with buttons is as tall as one with words", async ({ page }) => {
  await startWorkspace(page);
  await signUp(page, "Mara");
  await page.goto("/settings/members");
  await page.route("**/v1/members*", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { data: object[] };
    const other = { ...body.data[0], id: "mem_other", userId: "other", name: "Jonas", role: "viewer", you: false };
    await route.fulfill({ response: answer, json: { ...body, data: [...body.data, other] } });
  });
  await page.reload();
  const button = page.getByRole("button", { name: "Change role: Jonas" });
  const cell = page.getByRole("cell").filter({ has: button });
  expect((await cell.boundingBox())?.height).toBeLessThan(40);
});
