import { expect, test } from "@playwright/test";
import { navigation } from "#content/navigation.ts";
import { expectClean } from "./support/axe-clean.ts";
import { watch } from "./support/page-watch.ts";
import { scriptBytes } from "./support/script-bytes.ts";

/** Guides that are read and run, and have nothing of their own beside their calls. The others have tests of their own. */
const plain = ["authentication", "posts", "rate-limits", "idempotency", "pagination", "versioning", "testing"];
const jsBudget = 150 * 1024;

for (const slug of plain) {
  test.describe(`/docs/${slug}`, () => {
    for (const colorScheme of ["light", "dark"] as const)
      test(`is clean under axe by ${colorScheme}, at 1280 and at 360 px, and stays on its host`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const { faults } = watch(page);
        await page.goto(`/docs/${slug}`);
        await expectClean(page);
        await page.setViewportSize({ width: 360, height: 900 });
        await expectClean(page);
        expect(faults).toEqual([]);
      });
  });
}

test("the changelog is clean under axe in light and dark, and its feeds and anchors lead back to it", async ({
  page,
  request,
}) => {
  const { faults } = watch(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/changelog");
    await expectClean(page);
  }
  await page.setViewportSize({ width: 360, height: 900 });
  await expectClean(page);
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
  const slugs = navigation.flatMap(({ entries }) => entries.flatMap((entry) => [entry, ...(entry.under ?? [])]));
  const pages = new Map<string, Set<string>>();
  const links = new Set<string>();
  for (const { slug } of slugs) {
    const answer = await request.get(`/docs/${slug}`);
    expect(answer.status(), slug).toBe(200);
    const html = await answer.text();
    pages.set(`/docs/${slug}`, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "")));
    for (const [, href = ""] of html.matchAll(/ href="([^"]+)"/g)) {
      const { pathname, hash, hostname } = new URL(href, `http://localhost/docs/${slug}`);
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
