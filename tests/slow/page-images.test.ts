import { test } from "node:test";
import { imageWords } from "#components/og/image-words.ts";
import { expectImage } from "#tests/support/page-image.ts";

test("the picture of every page is drawn, of the right size and without a word in its file", async () => {
  for (const page of imageWords().keys()) await expectImage(page);
});
