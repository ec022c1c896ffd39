import { expect, test } from "@playwright/test";
import { docsPath } from "#content/navigation.ts";
import { guideSlugs } from "#content/pages.ts";
import { watch } from "./support/page-watch.ts";
import { scriptBytes } from "./support/script-bytes.ts";

const jsBudget = 150 * 1024;

test("the feeds and the anchors of the changelog lead back to it", async ({ page, request }) => {
  const { faults } = watch(page);
  await page.goto("/changelog");
  const feed = (await (await request.get("/changelog/feed.json")).json()) as {
    items: { url: string; title: string }[];
  };
  for (const { url, title } of feed.items) {
    const anchor = new URL(url).hash.slice(1);
    await expect(page.locator(`[id="${anchor}"]`)).toContainText(title);
  }
  const rss = await request.get("/changelog/rss.xml");
  expect(rss.headers()["content-type"]).toContain("application/rss+xml");
  expect((await rss.text()).match(/<item>/g)).toHaveLength(feed.items.length);
  expect(faults).toEqual([]);
});

test("a guide that is read and run needs at most 150 KB of JavaScript", async ({ page }) => {
  expect(await scriptBytes(page, "/docs/posts")).toBeLessThanOrEqual(jsBudget);
});

test("every page of the navigation answers, and every link and anchor in it leads somewhere", async ({ request }) => {
  const pages = new Map<string, Set<string>>();
  const links = new Set<string>();
  for (const path of guideSlugs().map(docsPath)) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const html = await answer.text();
    pages.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "")));
    for (const [, href = ""] of html.matchAll(/ href="([^"]+)"/g)) {
      const { pathname, hash, hostname } = new URL(href, `http://localhost${path}`);
      if (hostname === "localhost") links.add(pathname + hash);
    }
  }
  for (const link of links) {
    const [pathname = "", anchor] = link.split("#");
    const known = pages.get(pathname);
    // The debugger takes what it looks at from behind the sign.
    if (known && anchor && !anchor.includes("=")) expect(known.has(decodeURIComponent(anchor)), link).toBe(true);
    if (!known) expect((await request.get(pathname)).status(), link).toBeLessThan(400);
  }
});
