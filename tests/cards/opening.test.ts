import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cardAlt } from "#sandbox/cards/card-alt.ts";
import { cutAt, openingOf } from "#sandbox/cards/opening.ts";

const sentence = "There is a drawer in our studio where unfinished things go.";

test("a text of up to 640 characters is shown whole", () => {
  assert.equal(openingOf("a".repeat(640)), "a".repeat(640));
  assert.equal(openingOf("Short."), "Short.");
});

test("a longer text is cut after the last sentence that fits, and an ellipsis stands apart", () => {
  const opening = openingOf(`${sentence} `.repeat(20).trim());
  assert.equal(opening, `${Array(10).fill(sentence).join(" ")} …`);
});

test("a sentence that ends in an ellipsis gets no second one", () => {
  assert.equal(cutAt("We waited and waited… Nobody came in the end.", 30), "We waited and waited…");
});

test("without a sentence end near the limit it is cut after a word, and loose marks go", () => {
  assert.equal(cutAt("one two three, four five", 14), "one two three…");
  assert.equal(cutAt("Yes. one two three four five six", 20), "Yes. one two three…");
});

test("a single endless word is cut between two characters, never inside an emoji or an accent", () => {
  assert.equal(cutAt("a".repeat(900), 600), `${"a".repeat(600)}…`);
  assert.equal(cutAt("👨‍👩‍👧‍👦".repeat(5), 30), `${"👨‍👩‍👧‍👦".repeat(2)}…`);
});

test("a cut is never longer than asked for and is always a beginning of the text", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, unit: "grapheme" }), fc.integer({ min: 1, max: 80 }), (text, most) => {
      const cut = cutAt(text, Math.min(most, text.length - 1));
      assert.ok(cut.length <= most + 2);
      assert.ok(text.startsWith(cut.replace(/ ?…$/, "")));
    }),
  );
});

test("alt text is the words themselves, up to 1,000 characters", () => {
  assert.equal(cardAlt("  a monday note.\n\nslowly.  "), "a monday note.\n\nslowly.");
  const alt = cardAlt("slow mornings ".repeat(200));
  assert.ok(alt.length <= 1000);
  assert.match(alt, /(?:slow|mornings)…$/);
  assert.equal(cardAlt("x".repeat(1000)), "x".repeat(1000));
  assert.equal(cardAlt("x".repeat(1001)), `${"x".repeat(999)}…`);
});
