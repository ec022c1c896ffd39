import { expect, test } from "@playwright/test";
import { headingsOf, metaOf } from "./support/headings-of.ts";

const pages = [
  "/",
  "/docs",
  "/docs/quickstart",
  "/docs/webhooks/verify",
  "/docs/errors",
  "/docs/errors/invalid_key",
  "/reference",
  "/reference/posts",
  "/reference/posts/createPost",
  "/reference/objects/Post",
  "/reference/events/post.published",
  "/changelog",
];

test("each kind of page names a picture of its own by its full address, once, and the picture is there", async ({
  request,
  baseURL,
}) => {
  for (const page of pages) {
    const html = await (await request.get(page)).text();
    const named = [...html.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(([, address]) => address);
    expect(named, page).toEqual([`${baseURL}/og${page === "/" ? "/index" : page}.png`]);
    expect(metaOf(html, "og:title"), page).toBe(headingsOf(html)[0]);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
    const picture = await request.get(named[0] ?? "");
    expect(picture.status(), page).toBe(200);
    expect(picture.headers()["content-type"]).toBe("image/png");
    expect((await picture.body()).readUInt32BE(16)).toBe(1200);
  }
  expect((await request.get("/og/anything/else.png")).status()).toBe(404);
});

test("a page wakes up without a second set of tags", async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto("/docs/quickstart", { waitUntil: "networkidle" });
  const named = await page
    .locator("meta[property='og:image']")
    .evaluateAll((tags) => tags.map((tag) => tag.getAttribute("content")));
  expect(named).toEqual([`${baseURL}/og/docs/quickstart.png`]);
  expect(faults).toEqual([]);
});
