import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { watch } from "./support/page-watch.ts";

const most = 800 * 1024;
/** Scalar is large: the first time it is packed, unpacked and run. */
const patient = { timeout: 30_000 };

async function openConsole(page: Page, place = ""): Promise<void> {
  await page.goto(`/reference/console${place}`);
  await expect(page.getByRole("button", { name: /^Test Request/ }).first()).toBeVisible(patient);
}

test("the console weighs at most 800 KB, and its first request makes a key, is answered, and stays on this host", async ({
  page,
}) => {
  const { faults } = watch(page);
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await openConsole(page, "#tag/posts/createPost");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(500 * 1024);
  expect(bytes).toBeLessThanOrEqual(most);

  await page.getByRole("button", { name: /^Test Request.*post \/v1\/posts\)$/ }).click();
  const send = page.getByRole("button", { name: /^Send post request/ });
  const keys = new Set<string>();
  // Each press is a call of its own: the second one is a duplicate, and not a replay of the first.
  for (const status of [201, 409]) {
    const answered = page.waitForResponse((response) => new URL(response.url()).pathname === "/v1/posts");
    await send.click();
    const response = await answered;
    expect(response.status()).toBe(status);
    const { authorization, "idempotency-key": key = "" } = await response.request().allHeaders();
    expect(authorization).toMatch(/^Bearer alo_test_[0-9A-Za-z]{38}$/);
    keys.add(key);
  }
  expect(keys.size).toBe(2);
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([, text]) => text.includes("alo_test_")));
  expect(kept.map(([name]) => name)).toEqual(["aloha.visitor"]);
  expect(faults.filter((fault) => !fault.includes("status of 409"))).toEqual([]);
});

test("with a key of the page before it is filled in, no button leads to another host, and the way back is there", async ({
  page,
}) => {
  await page.goto("/reference/posts/listPosts");
  await page.locator("#call-1").getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.locator("#call-1 [data-pill]").nth(1)).toHaveText("200");
  await page.getByRole("link", { name: "Open in the console" }).click();
  const { faults } = watch(page);
  await expect(page.getByText(/^Test key of .* filled in$/)).toBeVisible(patient);
  await expect(page.getByRole("button", { name: "Get a test key" })).toBeHidden();
  const styles = await page.evaluate(() => document.querySelector("link[href*='/_next/']"));
  expect(styles, "the portal's styles stay out").toBeNull();
  // Each button once, by its name; what it opens is pressed in the next round.
  const pressed = await page.evaluate(async () => {
    const seen = new Set<string>();
    const until = performance.now() + 6000;
    for (let round = 0; round < 3; round++) {
      for (const button of document.querySelectorAll<HTMLElement>("button, [role=button], [role=tab], [role=option]")) {
        const name = (button.ariaLabel ?? button.textContent ?? "").trim().replace(/\d+/g, "");
        if (seen.has(name) || button.closest("header") || performance.now() > until) continue;
        seen.add(name);
        button.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return seen.size;
  });
  expect(pressed).toBeGreaterThan(10);
  expect(faults.filter((fault) => fault.includes("another host"))).toEqual([]);
});

test("without JavaScript the console leads to the reference", async ({ request }) => {
  const html = await (await request.get("/reference/console")).text();
  const without = /<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1] ?? "";
  expect(without).toContain("The console needs JavaScript.");
  expect(without).toContain('<a href="/reference">');
});

test("only the console may have styles in it, and the page that is not there stays as it is", async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policy("/reference/console")).toContain("style-src 'self' 'unsafe-inline'");
  for (const path of ["/reference", "/reference/posts/createPost", "/reference/console/nothing"])
    expect(await policy(path), path).toContain("style-src 'self';");
  const missing = await request.get("/reference/console/nothing");
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain("Nothing lives here,");
});
