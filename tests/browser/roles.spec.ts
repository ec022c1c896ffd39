import { expect, type Page, test } from "@playwright/test";
import type { Schema } from "#sandbox/contract/types.ts";
import { expectClean } from "./support/axe-clean.ts";
import { colleagueOf, enterVerified } from "./support/colleague.ts";
import { askAs } from "./support/settings-page.ts";

/** What an owner finds in a workspace: an endpoint that leads to the catcher, and a delivery to it. */
async function furnish(page: Page): Promise<string> {
  const headers = { "Aloha-Mode": "test" };
  const { url } = (await (await page.request.get("/v1/sandbox/catcher", { headers })).json()) as Schema<"Catcher">;
  expect(await askAs(page, "/v1/webhooks", { url, events: ["*"] })).toBe(201);
  const { data } = (await (await page.request.get("/v1/webhooks", { headers })).json()) as Schema<"WebhookList">;
  const id = data[0]?.id ?? "";
  expect(await askAs(page, `/v1/webhooks/${id}/test`, { event: "post.published" })).toBe(202);
  return id;
}

/** Presses whatever can be pressed in the page, and closes what opens. */
async function pressEverything(page: Page): Promise<number> {
  const buttons = page.locator("main button:visible:not([aria-disabled])");
  await expect(page.getByRole("status").filter({ hasText: /Reading|Asking/ })).toHaveCount(0);
  let presses = 0;
  for (; presses < (await buttons.count()); presses++) {
    await buttons.nth(presses).click();
    if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  }
  return presses;
}

test("a viewer is told who may do what is not theirs, and no button that they see in Settings is refused", async ({
  page,
  browser,
}) => {
  test.slow();
  await enterVerified(page, "Mara");
  expect(await askAs(page, "/v1/workspaces", { name: "The desk" })).toBe(201);
  const webhook = await furnish(page);
  const theirs = await colleagueOf(page, browser, "Jonas", "viewer");
  const refused: string[] = [];
  theirs.on("response", (answer) => {
    if (answer.status() === 403) refused.push(`${answer.request().method()} ${answer.url()}`);
  });
  const said: readonly (readonly [path: string, words: string])[] = [
    ["/settings/developer", "Keys and apps belong to owners and admins, and you are viewer here. Ask Mara."],
    ["/settings/webhooks", "Webhooks belong to owners and admins, and you are viewer here. Ask Mara."],
    [`/settings/webhooks/${webhook}`, "Webhooks belong to owners and admins, and you are viewer here. Ask Mara."],
    ["/settings/logs", "No request yet."],
    ["/settings/usage", "Owners, admins and editors can practise another plan here."],
    ["/settings/members", "You are viewer here. Roles and invitations are changed by Mara."],
    ["/settings/usage?clock=open", "Owners, admins and editors can move the clock."],
    ["/sandbox?dock=triggers", "Owners, admins and editors can trigger one."],
  ];
  for (const [path, words] of said) {
    await theirs.goto(path);
    await expect(theirs.getByText(words), path).toBeVisible();
    await expectClean(theirs, path);
    if (path.startsWith("/settings")) await pressEverything(theirs);
  }
  await theirs.goto("/settings/webhooks");
  await theirs.getByRole("link", { name: "Open the catcher" }).click();
  await expect(theirs.getByRole("region", { name: "What came in" })).toContainText("post.published");
  await expect(theirs.getByRole("link", { name: "Open its delivery" })).toHaveCount(0);
  expect(refused).toEqual([]);
});

test("who gets a lesser role while a page is open is told so by the first press that is refused", async ({
  page,
  browser,
}) => {
  await enterVerified(page, "Mara");
  expect(await askAs(page, "/v1/workspaces", { name: "The desk" })).toBe(201);
  const webhook = await furnish(page);
  const theirs = await colleagueOf(page, browser, "Jonas", "admin");
  await theirs.goto(`/settings/webhooks/${webhook}`);
  await expect(theirs.getByRole("button", { name: "Redeliver" })).toBeVisible();
  const { data } = (await (await page.request.get("/v1/members")).json()) as Schema<"MemberList">;
  const jonas = data.find(({ name }) => name === "Jonas")?.id ?? "";
  expect(await askAs(page, `/v1/members/${jonas}`, { role: "viewer" }, "PATCH")).toBe(200);
  await theirs.getByRole("button", { name: "Redeliver" }).click();
  await expect(theirs.getByText("Webhooks belong to owners and admins, and you are viewer here.")).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Redeliver" })).toHaveCount(0);
});
