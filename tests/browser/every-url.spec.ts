import { expect, test } from "@playwright/test";
import { expectClean } from "./support/axe-clean.ts";
import { everyPath } from "./support/every-path.ts";
import { expectCleanInFourLooks, lookAs, looks } from "./support/four-looks.ts";
import { inGroups } from "./support/in-groups.ts";
import { watch } from "./support/page-watch.ts";
import { pagesWithParts } from "./support/pages-with-parts.ts";

// Every page that can be read, in one of the four looks by turns, and at 360 px without a way to scroll sideways. Pages
// with parts of their own, and one of each kind, are seen in all four.

const inAllLooks = new Set([
  ...pagesWithParts,
  "/changelog",
  "/docs/posts",
  "/reference",
  "/reference/events",
  "/reference/posts/createPost",
  "/reference/webhooks/getWebhookDelivery",
  "/reference/sandbox/tailRequests",
  "/reference/keys/rotateKey",
  "/reference/events/post.published",
  "/reference/objects",
  "/reference/objects/Webhook",
]);
/** So many pages in one test, which keeps one tab: a new one for each page would take longer than the page does. */
const atOnce = 8;
const paths = everyPath();

test.use({ trace: "off" });

test("the pages that are seen in all looks are among those that can be read", () => {
  expect([...inAllLooks].filter((path) => !paths.includes(path))).toEqual([]);
});

for (const some of inGroups(paths, atOnce)) {
  test(`${some[0]} and the ${some.length - 1} pages after it are clean under axe, and stay on their host`, async ({
    page,
  }) => {
    test.slow();
    const { faults } = watch(page);
    for (const [place, path] of some.entries()) {
      const look = looks[place % looks.length] ?? looks[0];
      await lookAs(page, look);
      await page.goto(path);
      if (inAllLooks.has(path)) await expectCleanInFourLooks(page, path);
      else await expectClean(page, `${path}, ${look.colorScheme}, ${look.width} px`);
      await page.setViewportSize({ width: 360, height: 900 });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(tooWide, `${path} at 360 px`).toBeLessThanOrEqual(0);
      expect(faults, path).toEqual([]);
    }
  });
}
