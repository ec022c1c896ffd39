import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ChannelSlug, channels } from "#sandbox/contract/facts.gen.ts";
import { textLength } from "#sandbox/contract/text/text-length.ts";
import { adjustText, type Wishes } from "#sandbox/voice/adjust-text.ts";
import { profileOf } from "#sandbox/voice/profile.ts";
import { applyEdits } from "#sandbox/voice/text-edit.ts";
import { textsOf, voices } from "#tests/support/voice-texts.ts";

const none = { formality: null, detail: null, wit: null, perspective: null };

function wishes(name: string, more: Partial<Wishes> = {}): Wishes {
  return { profile: profileOf(textsOf(name)), sliders: none, bannedPhrases: [], ...more };
}

function adjusted(text: string, how: Wishes, channel: ChannelSlug | null = null): string {
  return applyEdits(text, adjustText(text, how, channel));
}

test("a banned phrase goes in any case, whole words only, the longest first, with one space", () => {
  const how = wishes("shop", { bannedPhrases: ["very", "very unique", "c++ (again)"] });
  assert.equal(adjusted("It is Very  unique, every day. C++ (again) it is very.", how), "It is, every day. it is.");
  assert.equal(adjusted("Very good", how), "good");
});

test("emoji go from a voice that has none, stay in one that has many, and go where formality is asked for", () => {
  const text = "Come by 🎉 today 👩‍👩‍👧 © 2026.";
  assert.equal(adjusted(text, wishes("shop")), "Come by today © 2026.");
  assert.equal(adjusted(text, wishes("coach")), text);
  assert.equal(adjusted(text, wishes("coach", { sliders: { ...none, formality: 70 } })), "Come by today © 2026.");
});

test("exclamation marks become points in a calm voice, and one of many in a loud one", () => {
  assert.equal(adjusted("Really?! Yes!! Now!", wishes("shop")), "Really? Yes. Now.");
  assert.equal(adjusted("Really?! Yes!! Now!", wishes("coach")), "Really?! Yes! Now!");
});

test("no edit changes a link, but a banned one goes as a whole", () => {
  const how = wishes("shop", { bannedPhrases: ["very", "https://example.com/ad"] });
  const text = "Read https://example.com/!new, https://example.com/very/a! https://example.com/ad";
  assert.equal(adjusted(text, how), "Read https://example.com/!new, https://example.com/very/a.");
});

test("an edit before a letter of two units holds the whole letter", () => {
  const half = "we went down to the river early and looked at all of the boats that were there";
  const [edit] = adjustText(`In spring ${half} and ${half}; \u{10428}e ${half}.`, wishes("shop"), null);
  assert.deepEqual([edit?.before, edit?.after], ["; \u{10428}", ". \u{10400}"]);
});

test("a text without spaces ends after its last character that fits, and never in the middle of one", () => {
  const fitted = adjusted("静かな朝に書く".repeat(40), wishes("shop"), "x");
  assert.equal(textLength(fitted, "weighted", 23), 280);
  assert.equal(adjusted("👩‍👩‍👧".repeat(150), wishes("coach"), "x"), `${"👩‍👩‍👧".repeat(139)}…`);
});

test("a sentence that is far too long is split at a semicolon or before and, but, so", () => {
  const half = "we went down to the river early and looked at all of the boats that were there";
  const long = `In spring ${half}, but in winter ${half}; then ${half}.`;
  const split = `In spring ${half}. But in winter ${half}. Then ${half}.`;
  assert.equal(adjusted(long, wishes("shop")), split);
  assert.equal(adjusted(long, wishes("dry")), split.replace("But", "but").replace("Then", "then"));
});

test("a wish for little detail splits sooner", () => {
  const text = "We went down to the river early in the morning, and we looked at all of the boats that lay there.";
  assert.equal(adjusted(text, wishes("shop")), text);
  const brief = wishes("shop", { sliders: { ...none, detail: 30 } });
  assert.equal(adjusted(text, brief), text.replace(", and", ". And"));
});

test("a text without a sentence that fits ends after its last word that does", () => {
  const text = "word ".repeat(100).trim();
  const fitted = adjusted(text, wishes("shop"), "x");
  assert.match(fitted, /^(word )+word…$/);
  assert.ok(textLength(fitted, "weighted", 23) <= 280 && textLength(fitted, "weighted", 23) > 270);
});

const pieces = fc.constantFrom(
  ...["The bread", " is out", "!", "!!!", "?!", ".", ",", "; ", ", and ", ", but ", " very unique", "\n", "\n\n", " "],
  ...[
    "🎉",
    "👩‍👩‍👧",
    "é",
    "\ud83d\ude00",
    "https://example.com/a",
    " #tag",
    "(",
    ")",
    "“no”",
    "…",
    "word ",
    "\t",
    "日本",
  ],
);
const text = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 120 }).map((list) => list.join("")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }),
);

test("for any text: edits lie in order and apart, say what stood there, and the result fits the channel", () => {
  const names = [...voices.keys()];
  const slugs = Object.keys(channels) as ChannelSlug[];
  const hows = names.map((name) => wishes(name, { bannedPhrases: ["very unique", "!", "the"] }));
  fc.assert(
    fc.property(text, fc.nat(names.length - 1), fc.option(fc.constantFrom(...slugs)), (words, which, channel) => {
      const edits = adjustText(words, hows[which] as Wishes, channel);
      let at = 0;
      for (const { start, end, before, after } of edits) {
        assert.ok(start >= at && end > start && end <= words.length);
        assert.equal(words.slice(start, end), before);
        assert.notEqual(before, after);
        at = end;
      }
      if (channel === null) return;
      const { text: limits, urlWeight } = channels[channel];
      const result = applyEdits(words, edits);
      for (const { counter, max } of limits) assert.ok(textLength(result, counter, urlWeight) <= max);
    }),
    { numRuns: 300 },
  );
});
