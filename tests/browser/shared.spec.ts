import { expect, type Page, test } from "@playwright/test";
import { compositionIn } from "#components/sandbox/composition.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { advance, answerWith, catcherWebhook, type OwnWorkspace, ownWorkspace } from "./support/own-workspace.ts";
import { watch } from "./support/page-watch.ts";

type Made = Schema<"ShareWithUrl">;
const content = "The harbour at six, before anybody is up.";

/** A call with a story: two posts of a delivery that took two attempts. */
async function sharedCall(workspace: OwnWorkspace): Promise<Made> {
  await catcherWebhook(workspace);
  await answerWith(workspace, 500, 200);
  const body = {
    content,
    channels: ["linkedin", "x"],
    publishNow: true,
    test: { linkedin: "publish", x: "forbidden" },
  };
  await workspace.call("POST", "/v1/posts", body);
  await advance(workspace, "PT1H");
  const path = "/v1/sandbox/requests?operationId=createPost&limit=1";
  const { data } = await workspace.call<{ data: { id: string }[] }>("GET", path);
  return workspace.call<Made>("POST", `/v1/sandbox/requests/${data[0]?.id}/share`);
}

async function runsIn(page: Page): Promise<ReturnType<typeof compositionIn>> {
  const href = await page.getByRole("link", { name: "Run it in my sandbox" }).getAttribute("href");
  const { search, hash } = new URL(href ?? "", page.url());
  return compositionIn(search, hash);
}

test("a shared call is read by a stranger, counted once, and gone when it is revoked", async ({ page, browser }) => {
  const workspace = await ownWorkspace(page);
  const { id, url } = await sharedCall(workspace);
  const stranger = await browser.newPage({ baseURL: new URL(page.url()).origin });
  const { faults } = watch(stranger);
  const answer = await stranger.goto(url);
  expect(answer?.status()).toBe(200);
  const headers = answer?.headers() ?? {};
  expect([headers["x-robots-tag"], headers["referrer-policy"]]).toEqual(["noindex", "no-referrer"]);
  expect(headers["cache-control"]).toContain("no-store");
  await expect(stranger.getByRole("heading", { level: 1 })).toContainText("201 Created");
  await expect(stranger.getByText(content).first()).toBeVisible();
  await expect(stranger.getByText("failed, 500 http_server_error").first()).toBeVisible();
  expect(await runsIn(stranger)).toMatchObject({ op: "createPost", body: expect.stringContaining(content), fault: "" });
  await expectCleanInFourLooks(stranger, "a shared call");
  expect(faults).toEqual([]);
  expect((await stranger.request.head(url)).status()).toBe(200);
  const { data } = await workspace.call<{ data: Schema<"Share">[] }>("GET", "/v1/sandbox/shares");
  expect(data.map(({ reads }) => reads)).toEqual([1]);

  await workspace.call("DELETE", `/v1/sandbox/shares/${id}`);
  expect((await stranger.goto(url))?.status()).toBe(410);
  await expect(stranger.getByRole("heading", { level: 1 })).toContainText("This link has ended");
  await expectCleanInFourLooks(stranger, "a share that has ended");
  expect((await stranger.goto(`${url}x`))?.status()).toBe(404);
  await stranger.close();
});

test("a shared snapshot shows the clock and the posts, without scripts too", async ({ page, browser }) => {
  const { call } = await ownWorkspace(page);
  await call("POST", "/v1/sandbox/reset", { seed: "busy_agency" });
  const { id } = await call<{ id: string }>("POST", "/v1/sandbox/snapshots", { name: "before the launch" });
  const { url } = await call<Made>("POST", `/v1/sandbox/snapshots/${id}/share`, { expiresInDays: 1 });
  await page.goto(url);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("before the launch, as it stood.");
  expect(await runsIn(page)).toMatchObject({ op: "createPost" });
  await expectCleanInFourLooks(page, "a shared snapshot");

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  expect((await plain.goto(url))?.status()).toBe(200);
  await expect(plain.getByText("clock running")).toBeVisible();
  expect(await plain.locator("[data-pill=good]").count()).toBeGreaterThan(5);
  await context.close();
});
