import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { operationView } from "#components/reference/operation-view.ts";
import { operationPath, referencePaths } from "#components/reference/reference-tree.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { watch } from "./support/page-watch.ts";
import { scriptBytes } from "./support/script-bytes.ts";

/** Presses Run and waits for the answer from this path: Run may look up an id before it. */
async function run(page: Page, path: RegExp): Promise<{ status: number; text: string }> {
  const answered = page.waitForResponse((response) => path.test(new URL(response.url()).pathname));
  const call = page.locator("#call-1");
  await call.getByRole("button", { name: "Run", exact: true }).click();
  const response = await answered;
  await expect(call.locator("[data-pill]").nth(1)).toHaveText(String(response.status()));
  return { status: response.status(), text: response.status() === 204 ? "" : await response.text() };
}

const secret = /alo_(live|test)_[0-9A-Za-z]{38}(?![0-9A-Za-z])|whsec_[0-9A-Za-z+/]{32,}/;

test("every page of the reference answers, in one piece, and every link and anchor in it leads somewhere", async ({
  request,
}) => {
  const pages = new Map<string, { ids: Set<string>; links: string[] }>();
  for (const path of referencePaths()) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const html = await answer.text();
    expect(html.match(/<h1/g), path).toHaveLength(1);
    expect(secret.test(html), `${path} shows a secret`).toBe(false);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(new Set(ids).size, `${path} repeats an id`).toBe(ids.length);
    pages.set(path, { ids: new Set(ids), links: [...html.matchAll(/ href="([^"]+)"/g)].map(([, to]) => to ?? "") });
  }
  const outside = new Set<string>();
  for (const [path, { links }] of pages) {
    for (const link of links) {
      const { pathname, hash, hostname } = new URL(link, `http://localhost${path}`);
      if (hostname !== "localhost") continue;
      const page = pages.get(pathname);
      if (!page) outside.add(pathname);
      else if (hash !== "") expect(page.ids.has(decodeURIComponent(hash.slice(1))), `${path} -> ${link}`).toBe(true);
    }
  }
  for (const path of outside) expect((await request.get(path)).status(), path).toBe(200);
});

test("each operation shows its fields, headers and codes in HTML", async ({ request }) => {
  for (const operation of Object.values(operations)) {
    const html = await (await request.get(operationPath(operation))).text();
    const { path, query, headers, body, success } = operationView(operation);
    for (const { place } of [
      ...path,
      ...query,
      ...headers,
      ...(body?.fields ?? []),
      ...success.fields,
      ...success.headers,
    ])
      expect(html.includes(`id="${place}"`), `${operation.id} ${place}`).toBe(true);
    for (const code of operation.errors) {
      expect(html.includes(`href="/docs/errors/${code}"`), `${operation.id} ${code}`).toBe(true);
    }
  }
});

for (const path of ["/reference", "/reference/posts/createPost", "/reference/objects/Webhook"])
  test(`${path} needs at most 150 KB of JavaScript and 45 KB of HTML`, async ({ page, request }) => {
    const html = await (await request.get(path)).body();
    expect(html.length).toBeGreaterThan(10_000);
    expect(gzipSync(html).length).toBeLessThanOrEqual(45 * 1024);
    expect(await scriptBytes(page, path)).toBeLessThanOrEqual(150 * 1024);
  });

test("Run finds the post that it needs, and says what to make where there is none", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/reference/posts/getPost");
  const found = await run(page, /\/v1\/posts\/post_/);
  expect(found.status).toBe(200);
  const { id } = JSON.parse(found.text) as { id: string };
  await expect(page.getByLabel("Request 1: getPost")).toContainText(id);
  await page.goto("/reference/webhooks/testWebhook");
  const call = page.locator("#call-1");
  await call.getByRole("button", { name: "Run", exact: true }).click();
  await expect(call.getByText("Your workspace has no webhook yet.")).toBeVisible();
  await call.getByRole("link", { name: "POST /v1/webhooks" }).click();
  expect((await run(page, /\/v1\/webhooks$/)).status).toBe(201);
  await page.goto("/reference/webhooks/testWebhook");
  expect((await run(page, /\/v1\/webhooks\/whk_\w+\/test$/)).status).toBe(202);
  expect(faults).toEqual([]);
});

test("a key that has ended is replaced before anything is said to be missing", async ({ page }) => {
  await page.goto("/reference/posts/getPost");
  await run(page, /\/v1\/posts\/post_/);
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("aloha.visitor") ?? "{}");
    localStorage.setItem("aloha.visitor", JSON.stringify({ ...kept, secret: "alo_test_ended" }));
  });
  await page.reload();
  expect((await run(page, /\/v1\/posts\/post_/)).status).toBe(200);
});

test("what is deleted is not asked for again: a second Run takes the next one", async ({ page }) => {
  await page.goto("/reference/posts/createPost");
  await run(page, /\/v1\/posts$/);
  await page.goto("/reference/posts/deletePost");
  const paths: string[] = [];
  page.on("request", (request) => request.method() === "DELETE" && paths.push(new URL(request.url()).pathname));
  expect((await run(page, /\/v1\/posts\/post_/)).status).toBe(204);
  await run(page, /\/v1\/posts\/post_/);
  expect(new Set(paths).size).toBe(2);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("an operation keeps its words, and what cannot work is absent", async ({ page }) => {
    await page.goto("/reference/posts/createPost");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("createPost");
    await expect(page.locator("pre").first()).toContainText("curl https://api.usealoha.app");
    await expect(page.getByRole("button", { name: "Run" })).toBeHidden();
    await page.getByText(/fields of \{channel\}$/).click();
    await expect(page.locator('[id="body.overrides.{channel}.card"]')).toBeVisible();
  });
});

test("an address that the contract does not know is a page that says so", async ({ request }) => {
  for (const path of ["/reference/nothing", "/reference/posts/nothing", "/reference/objects/nothing"])
    expect((await request.get(path)).status(), path).toBe(404);
});
