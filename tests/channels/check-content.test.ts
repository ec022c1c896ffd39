import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { checkContent } from "#sandbox/channels/check-content.ts";
import type { ContentInput } from "#sandbox/channels/content-input.ts";
import { normaliseText } from "#sandbox/channels/normalise-text.ts";
import { type ChannelSlug, channels } from "#sandbox/contract/facts.gen.ts";
import { textLength } from "#sandbox/contract/text/text-length.ts";

const slugs = Object.keys(channels) as ChannelSlug[];

/** What each channel needs beside a text, so that only the matter under test can be wrong. */
const needs: Partial<Record<ChannelSlug, Partial<ContentInput>>> = {
  reddit: { title: "A title", subreddit: "aloha" },
  pinterest: { board: "Notes" },
};

function check(channel: ChannelSlug, content: string, more: Partial<ContentInput> = {}) {
  const input: ContentInput = {
    channel,
    content,
    media: [],
    unseen: 0,
    livemode: false,
    cardable: { ok: true },
    ...needs[channel],
    ...more,
  };
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

test("bluesky: 3,000 bytes fit, 3,001 do not, however few graphemes they make", () => {
  // One letter with a pile of accents is one grapheme.
  const pile = (bytes: number) => `a${"\u0301".repeat((bytes - 1) / 2)}`;
  const text = `${pile(1001)}${pile(999)}${pile(999)}a`;
  assert.equal(textLength(text, "utf8_bytes", null), 3000);
  assert.deepEqual(codes("bluesky", text), []);
  const [problem] = check("bluesky", `${text}a`).problems;
  assert.deepEqual(
    { limit: problem?.limit, actual: problem?.actual, counter: problem?.counter },
    { limit: 3000, actual: 3001, counter: "utf8_bytes" },
  );
});

test("bluesky: a text too long by both counts is told both", () => {
  const counters = check("bluesky", "日".repeat(1001)).problems.map((problem) => problem.counter);
  assert.deepEqual(counters, ["graphemes", "utf8_bytes"]);
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

test("mastodon counts a link as 23 only with a scheme, and not what follows it", () => {
  const length = (text: string) => check("mastodon", text).length;
  assert.equal(length("example.com"), "example.com".length);
  assert.equal(length("(https://example.com/a)"), 25);
  assert.equal(length("https://example.com, and more"), 23 + ", and more".length);
  assert.equal(length(`https://example.com,${"x".repeat(500)}`), 23 + 501);
  assert.equal(length("https://example.com/日本"), 23 + "/日本".length - 1);
  assert.equal(length("https://localhost/a"), "https://localhost/a".length);
  assert.deepEqual(codes("mastodon", `https://example.com/${"y".repeat(600)} ${"a".repeat(476)}`), []);
  assert.deepEqual(codes("mastodon", `https://example.com/${"y".repeat(600)} ${"a".repeat(477)}`), [
    "content:content_too_long",
  ]);
});

test("a line end counts once, whoever wrote it", () => {
  for (const slug of slugs) {
    const report = check(slug, "one\r\ntwo\rthree");
    assert.deepEqual([report.content, report.length], ["one\ntwo\nthree", 13], slug);
  }
  assert.deepEqual(codes("x", "one", { thread: ["a\r\n".repeat(140)] }), []);
});

test("the length of ASCII is the same by every counter, blank and control characters included", () => {
  for (const text of ["", "a", "a\nb\tc", "\u0000\u0007\u007f", "~!@#$%^&*()_+"]) {
    for (const counter of ["weighted", "graphemes", "utf8_bytes", "utf16"] as const) {
      assert.equal(textLength(text, counter, null), text.length, `${counter} ${JSON.stringify(text)}`);
    }
  }
  assert.equal(textLength("a\r\nb", "graphemes", null), 3);
});

test("graphemes are what Intl.Segmenter says", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      assert.equal(textLength(text, "graphemes", null), [...segmenter.segment(text)].length);
    }),
  );
});

test("the duplicate guard compares words, not spaces, and keeps case and accents", () => {
  assert.equal(normaliseText("  a\r\n\tmonday\u00a0 note. "), "a monday note.");
  assert.equal(normaliseText("e\u0301"), "\u00e9");
  assert.notEqual(normaliseText("Monday"), normaliseText("monday"));
  assert.notEqual(normaliseText("cafe"), normaliseText("café"));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.equal(normaliseText(normaliseText(text)), normaliseText(text));
    }),
  );
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
  test("needs no card on the other channels, and cannot ask for one", () => {
    for (const slug of ["x", "linkedin", "bluesky", "tiktok"] as const) {
      assert.ok(codes(slug, "words", { card: true }).includes("card:unsupported_field"), slug);
      assert.deepEqual(codes(slug, "words", { card: false }), [], slug);
    }
  });
  test("is media_required on tiktok and youtube", () => {
    for (const slug of ["tiktok", "youtube"] as const)
      assert.equal(check(slug, "words").problems[0]?.code, "media_required");
  });
});

describe("fields of a channel", () => {
  test("a title is required on reddit; youtube takes the first line", () => {
    assert.deepEqual(codes("reddit", "words", { title: undefined as never }), ["title:title_required"]);
    assert.deepEqual(codes("reddit", "words", { title: "  " }), ["title:title_required"]);
    assert.deepEqual(codes("reddit", "words", { title: "t".repeat(300) }), []);
    assert.deepEqual(codes("reddit", "words", { title: "t".repeat(301) }), ["title:too_long"]);
    assert.deepEqual(codes("youtube", "First line\nand more"), []);
    assert.deepEqual(codes("youtube", "\n\n  First line"), []);
    assert.deepEqual(codes("youtube", `${"a".repeat(200)}\nand more`), []);
    assert.deepEqual(codes("youtube", "words", { title: "t".repeat(100) }), []);
    assert.deepEqual(codes("youtube", "words", { title: "t".repeat(101) }), ["title:too_long"]);
    assert.deepEqual(codes("x", "words", { title: "A title" }), ["title:unsupported_field"]);
  });
  test("a title fits at its limit on every channel that has one, and one more does not", () => {
    for (const slug of slugs) {
      const limit = channels[slug].title;
      if (!limit) continue;
      assert.deepEqual(codes(slug, "words", { title: "t".repeat(limit.max) }), [], slug);
      assert.deepEqual(codes(slug, "words", { title: "t".repeat(limit.max + 1) }), ["title:too_long"], slug);
    }
  });
  test("a link on pinterest has at most 2,048 characters", () => {
    const link = (length: number) => `https://example.com/${"a".repeat(length - 20)}`;
    assert.deepEqual(codes("pinterest", "words", { link: link(2048) }), []);
    assert.deepEqual(codes("pinterest", "words", { link: link(2049) }), ["link:too_long"]);
    assert.deepEqual(codes("linkedin", "words", { link: link(2049) }), []);
    assert.deepEqual(codes("x", "words", { link: link(40) }), ["link:unsupported_field"]);
  });
  test("a subreddit is required on reddit, and blanks are none", () => {
    for (const subreddit of [undefined as never, "", "  "])
      assert.deepEqual(codes("reddit", "words", { subreddit }), ["subreddit:required"]);
  });
  test("a first comment is taken where the channel has them", () => {
    for (const slug of slugs) {
      const expected = channels[slug].firstComment ? [] : ["firstComment:unsupported_field"];
      assert.deepEqual(codes(slug, "words", { firstComment: "first" }), expected, slug);
    }
  });
  test("a board is required on pinterest in live mode only", () => {
    const { board: _board, ...none } = needs.pinterest ?? {};
    const input = {
      media: [],
      unseen: 0,
      channel: "pinterest",
      content: "w",
      cardable: { ok: true },
      ...none,
    } as ContentInput;
    assert.deepEqual(checkContent({ ...input, livemode: false }, channels.pinterest).problems, []);
    assert.deepEqual(
      checkContent({ ...input, livemode: true }, channels.pinterest).problems.map((problem) => problem.code),
      ["required"],
    );
  });
  test("a field of another channel is refused by name", () => {
    assert.deepEqual(codes("x", "words", { subreddit: "aloha" }), ["subreddit:unsupported_field"]);
    assert.equal(
      check("x", "words", { board: "Notes" }).problems[0]?.detail,
      "X has no field board. Its fields are content, scheduledAt, thread.",
    );
    assert.match(
      check("pinterest", "words", { visibility: "public" }).problems[0]?.detail ?? "",
      /Its fields are content, scheduledAt, title, link, card, board\.$/,
    );
    assert.deepEqual(codes("mastodon", "words", { contentWarning: "cw", visibility: "unlisted" }), []);
  });
  test("each part of a thread is counted, and x takes 25 in all", () => {
    assert.deepEqual(codes("x", "one", { thread: ["two", "a".repeat(281)] }), ["thread/1:content_too_long"]);
    assert.deepEqual(codes("x", "one", { thread: Array.from({ length: 24 }, () => "more") }), []);
    assert.deepEqual(codes("x", "one", { thread: Array.from({ length: 25 }, () => "more") }), ["thread:too_many"]);
    assert.deepEqual(codes("x", "one", { thread: ["a".repeat(280), " "] }), ["thread/1:content_required"]);
    assert.deepEqual(codes("facebook", "one", { thread: [] }), []);
    assert.deepEqual(codes("facebook", "one", { thread: ["two"] }), ["thread:unsupported_field"]);
  });
});
