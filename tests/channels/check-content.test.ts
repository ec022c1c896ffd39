import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ContentInput, checkContent } from "#sandbox/channels/check-content.ts";
import { textLength } from "#sandbox/channels/text-length.ts";
import { type ChannelSlug, channels } from "#sandbox/contract/facts.gen.ts";

const slugs = Object.keys(channels) as ChannelSlug[];

/** What each channel needs beside a text, so that only the matter under test can be wrong. */
const needs: Partial<Record<ChannelSlug, Partial<ContentInput>>> = {
  reddit: { title: "A title", subreddit: "aloha" },
  pinterest: { board: "Notes" },
};

function check(channel: ChannelSlug, content: string, more: Partial<ContentInput> = {}) {
  const input: ContentInput = { channel, content, livemode: false, cardable: { ok: true }, ...needs[channel], ...more };
  return checkContent(input, channels[channel]);
}

function codes(channel: ChannelSlug, content: string, more: Partial<ContentInput> = {}): string[] {
  return check(channel, content, more)
    .problems.map((problem) => `${problem.field}:${problem.code}`)
    .filter((found) => found !== "content:media_required");
}

test("one text has four lengths", () => {
  const family = "👨‍👩‍👧‍👦 hi";
  assert.equal(textLength(family, "weighted", null), 5);
  assert.equal(textLength(family, "graphemes", null), 4);
  assert.equal(textLength(family, "utf8_bytes", null), 28);
  assert.equal(textLength(family, "utf16", null), 14);
});

describe("at its limit a text fits, and one more does not", () => {
  for (const slug of slugs) {
    const { max, counter } = channels[slug].text[0] ?? { max: 0, counter: "utf16" };
    test(`${slug}: ${max} (${counter})`, () => {
      assert.deepEqual(codes(slug, "a".repeat(max)), []);
      const [problem] = check(slug, "a".repeat(max + 1)).problems.filter((found) => found.code === "content_too_long");
      assert.deepEqual(
        { limit: problem?.limit, actual: problem?.actual, counter: problem?.counter },
        { limit: max, actual: max + 1, counter },
      );
    });
  }
});

test("bluesky holds a text to its graphemes and to its bytes", () => {
  const family = "👨‍👩‍👧‍👦";
  assert.deepEqual(codes("bluesky", "é".repeat(300)), []);
  assert.deepEqual(codes("bluesky", family.repeat(120)), []);
  assert.deepEqual(codes("bluesky", family.repeat(121)), ["content:content_too_long"]);
  assert.equal(check("bluesky", family.repeat(121)).problems[0]?.counter, "utf8_bytes");
});

test("any link is 23 on x and on mastodon", () => {
  const link = `https://example.com/${"a".repeat(400)}`;
  assert.equal(check("x", link).length, 23);
  assert.equal(check("mastodon", `see ${link} now`).length, "see ".length + 23 + " now".length);
  assert.equal(check("linkedin", link).length, link.length);
});

test("hashtags on instagram: 5 are fine, 6 warn, 30 warn, 31 are too many", () => {
  const tags = (count: number) => Array.from({ length: count }, (_, index) => `#tag${index}`).join(" ");
  const warned = (count: number) =>
    check("instagram", tags(count)).warnings.some((warning) => warning.code === "many_hashtags");
  assert.equal(warned(5), false);
  assert.equal(warned(6), true);
  assert.deepEqual(codes("instagram", tags(30)), []);
  assert.deepEqual(codes("instagram", tags(31)), ["content:too_many"]);
  assert.deepEqual(codes("instagram", `${tags(30)} a#b &#39; no#tag`), []);
});

test("an empty text is refused on every channel", () => {
  for (const slug of slugs) assert.ok(codes(slug, " \n ").includes("content:content_required"), slug);
});

describe("text alone", () => {
  test("becomes a card on instagram and pinterest, with a warning", () => {
    for (const slug of ["instagram", "pinterest"] as const) {
      const report = check(slug, "a monday note.");
      assert.deepEqual([report.problems, report.warnings.map((warning) => warning.code)], [[], ["card_generated"]]);
    }
  });
  test("is media_required there when the card is refused, or cannot be drawn", () => {
    assert.equal(check("instagram", "words", { card: false }).problems[0]?.code, "media_required");
    const report = check("instagram", "words", { cardable: { ok: false, reason: "Its letters are missing." } });
    assert.match(report.problems[0]?.detail ?? "", /Its letters are missing/);
  });
  test("is media_required on tiktok and youtube", () => {
    for (const slug of ["tiktok", "youtube"] as const)
      assert.equal(check(slug, "words").problems[0]?.code, "media_required");
  });
});

describe("fields of a channel", () => {
  test("a title is required on reddit; youtube takes the first line", () => {
    assert.deepEqual(codes("reddit", "words", { title: undefined as never }), ["title:title_required"]);
    assert.deepEqual(codes("youtube", "First line\nand more"), []);
    assert.deepEqual(codes("youtube", "words", { title: "t".repeat(101) }), ["title:too_long"]);
    assert.deepEqual(codes("x", "words", { title: "A title" }), ["title:unsupported_field"]);
  });
  test("a board is required on pinterest in live mode only", () => {
    const { board: _board, ...none } = needs.pinterest ?? {};
    const input = { channel: "pinterest", content: "w", cardable: { ok: true }, ...none } as ContentInput;
    assert.deepEqual(checkContent({ ...input, livemode: false }, channels.pinterest).problems, []);
    assert.deepEqual(
      checkContent({ ...input, livemode: true }, channels.pinterest).problems.map((problem) => problem.code),
      ["required"],
    );
  });
  test("a field of another channel is refused by name", () => {
    assert.deepEqual(codes("x", "words", { subreddit: "aloha" }), ["subreddit:unsupported_field"]);
    assert.deepEqual(codes("mastodon", "words", { contentWarning: "cw", visibility: "unlisted" }), []);
  });
  test("each part of a thread is counted, and x takes 25 in all", () => {
    assert.deepEqual(codes("x", "one", { thread: ["two", "a".repeat(281)] }), ["thread/1:content_too_long"]);
    assert.deepEqual(codes("x", "one", { thread: Array.from({ length: 24 }, () => "more") }), []);
    assert.deepEqual(codes("x", "one", { thread: Array.from({ length: 25 }, () => "more") }), ["thread:too_many"]);
    assert.deepEqual(codes("facebook", "one", { thread: ["two"] }), ["thread:unsupported_field"]);
  });
});
