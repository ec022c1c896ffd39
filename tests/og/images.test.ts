import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { imagePath, imageWords, pageOfImage } from "#components/og/image-words.ts";
import { referencePaths } from "#components/reference/reference-tree.ts";
import { codes } from "#sandbox/contract/facts.gen.ts";
import { readPng } from "#tests/cards/read-png.ts";
import { askImage, expectImage } from "#tests/support/page-image.ts";
import { imagesFromHere } from "../../server/own-images.ts";

suite("pictures of pages", () => {
  test("every page of the docs has one, 1200 by 630, without a word in the file beside what is drawn", async () => {
    const pages = [...imageWords().keys()];
    for (const page of ["/", "/docs", "/docs/quickstart", "/docs/errors", "/changelog", ...referencePaths()])
      assert.ok(pages.includes(page), page);
    for (const code of Object.keys(codes)) assert.ok(pages.includes(`/docs/errors/${code}`), code);
    for (const page of pages) assert.equal(pageOfImage(imagePath(page).slice(4)), page);
    // The rest is drawn by the slow tests.
    for (const page of ["/", "/docs", "/docs/errors/invalid_key", "/reference/posts/createPost"])
      await expectImage(page);
  });

  test("the longest heading still stands above the band", async () => {
    const longest = [...imageWords()].sort(([, a], [, b]) => b.title.length - a.title.length)[0]?.[0] ?? "";
    const { at } = readPng(Buffer.from(await (await askImage(imagePath(longest))).arrayBuffer()));
    for (let x = 0; x < 1200; x += 3) assert.equal(at(x, 500), at(2, 500));
  });

  test("nothing else is drawn, whatever the address says", async () => {
    for (const path of ["/og/docs/nothing.png", "/og/docs/quickstart", "/og/sandbox/preview/x.png", "/og/../docs.png"])
      assert.equal((await askImage(path)).status, 404, path);
  });

  test("the server puts its own address before a picture, in tags and in what the page's script reads", () => {
    const html = String.raw`<meta property="og:image" content="/og/index.png"/>\"content\":\"/og/index.png\"`;
    const here = imagesFromHere(Buffer.from(html), "https://docs.example.com").toString();
    assert.equal(here.split("https://docs.example.com/og/index.png").length, 3);
    const plain = Buffer.from("<p>no picture</p>");
    assert.equal(imagesFromHere(plain, "https://docs.example.com"), plain);
  });
});
