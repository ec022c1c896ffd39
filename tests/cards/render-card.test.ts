import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openCardRenderer } from "#sandbox/cards/card-renderer.ts";
import { type Picture, readPng } from "./read-png.ts";

const instagram = { width: 1080, height: 1350 };
const pinterest = { width: 1000, height: 1500 };
const cream = "#f6f1e4";
const renderer = openCardRenderer();
after(() => renderer.close());

test("a card is a PNG of exactly the size that was asked for", async () => {
  for (const size of [instagram, pinterest]) {
    const png = await renderer.render("a monday note.", size);
    assert.equal(Buffer.from(png.subarray(0, 8)).toString("latin1"), "\x89PNG\r\n\x1a\n");
    const picture = readPng(png);
    assert.deepEqual({ width: picture.width, height: picture.height }, size);
  }
});

test("the same words give the same bytes, also from a fresh worker, and other words give others", async () => {
  const first = await renderer.render("Où est passé l’été ?", instagram);
  const again = await renderer.render("Où est passé l’été ?", instagram);
  const fresh = openCardRenderer();
  const elsewhere = await fresh.render("Où est passé l’été ?", instagram);
  await fresh.close();
  assert.ok(Buffer.from(first).equals(again));
  assert.ok(Buffer.from(first).equals(elsewhere));
  assert.ok(!Buffer.from(first).equals(await renderer.render("Où est passé l’hiver ?", instagram)));
});

test("a card is ink on cream with one indigo period", async () => {
  const picture = readPng(await renderer.render("a monday note.", instagram));
  const colours = new Set<string>();
  for (let y = 0; y < picture.height; y++) for (let x = 0; x < picture.width; x++) colours.add(picture.at(x, y));
  for (const colour of [cream, "#1a1612", "#cdc1a0", "#4f46e5"]) assert.ok(colours.has(colour), `${colour} is missing`);
});

const hardTexts = {
  "one letter": "W",
  "a quote that hangs": "“Hi.”",
  "an unbroken word": "W".repeat(2200),
  "a long address": `Read https://example.com/${"a-very-long-path/".repeat(20)}?and=a&query=too`,
  "many lines": "line\n".repeat(200),
  "the longest caption": "There is a drawer in our studio where unfinished things go. ".repeat(37).slice(0, 2200),
  "stacked accents": "Ǻ Ǘ Ṩ Ẫ Ộ ".repeat(60),
};

for (const [name, text] of Object.entries(hardTexts)) {
  test(`nothing runs into the margins: ${name}`, async () => {
    for (const size of [instagram, pinterest]) assertMarginsBlank(readPng(await renderer.render(text, size)));
  });
}

function assertMarginsBlank({ width, height, at }: Picture): void {
  const side = Math.round(width * 0.03);
  const end = Math.round(width * 0.08);
  for (let y = 0; y < height; y++) {
    const edge = y < side || y >= height - side;
    for (let x = 0; x < width; x++) {
      if (edge || x < side || x >= width - end) assert.equal(at(x, y), cream, `ink at ${x}, ${y}`);
    }
  }
}
