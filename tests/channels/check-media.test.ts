import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkContent } from "#sandbox/channels/check-content.ts";
import type { MediaFacts } from "#sandbox/channels/content-input.ts";
import { type ChannelSlug, channels } from "#sandbox/contract/facts.gen.ts";

const slugs = Object.keys(channels) as ChannelSlug[];
const image: MediaFacts = { kind: "image", bytes: 1000, width: 1200, height: 900, durationMs: null };
const moving: MediaFacts = { ...image, durationMs: 800 };
const video: MediaFacts = { kind: "video", bytes: 1000, width: 1080, height: 1920, durationMs: 5000 };
const document: MediaFacts = { kind: "document", bytes: 1000, width: null, height: null, durationMs: null };

/** What a channel says of these files beside a text, and of nothing else. */
function codes(channel: ChannelSlug, media: readonly MediaFacts[], content = "a note"): string[] {
  const input = { channel, content, media, unseen: 0, livemode: false, cardable: { ok: true as const } };
  const fields = channel === "reddit" ? { title: "A title", subreddit: "aloha" } : {};
  return checkContent({ ...input, ...fields }, channels[channel]).problems.map(({ field, code }) => `${field}:${code}`);
}

const times = (count: number, one: MediaFacts) => Array.from({ length: count }, () => one);

test("every channel takes as many images, videos and documents as its table says, and not one more", () => {
  for (const channel of slugs) {
    const { imagesMax, videosMax, documentsMax } = channels[channel].media;
    for (const [most, one] of [
      [imagesMax, image],
      [videosMax, video],
      [documentsMax, document],
    ] as const) {
      if (most > 0) assert.deepEqual(codes(channel, times(most, one)), [], `${channel}: ${most} of ${one.kind}`);
      const over = most === 0 ? "media:media_not_taken" : "media:too_many";
      assert.deepEqual(codes(channel, times(most + 1, one)), [over], `${channel}: ${most + 1} of ${one.kind}`);
    }
  }
});

test("images and videos go together where the table says so, and then count together", () => {
  for (const channel of slugs) {
    const { mixed, imagesMax, videosMax } = channels[channel].media;
    if (imagesMax === 0 || videosMax === 0) continue;
    assert.deepEqual(codes(channel, [image, video]), mixed ? [] : ["media:media_not_mixed"], channel);
    if (mixed) assert.deepEqual(codes(channel, [...times(imagesMax, image), video]), ["media:too_many"], channel);
  }
  assert.deepEqual(codes("telegram", [image, document]), ["media:media_not_mixed"]);
});

test("on X a moving GIF stands alone, elsewhere it is an image", () => {
  assert.deepEqual(codes("x", [moving]), []);
  assert.deepEqual(codes("x", [moving, moving]), ["media:too_many"]);
  assert.deepEqual(codes("x", [moving, image]), ["media:media_not_mixed"]);
  assert.deepEqual(codes("mastodon", [moving, image]), []);
});

test("a file that is too large is named by its place", () => {
  assert.deepEqual(codes("bluesky", [image, { ...image, bytes: 2_000_000 }, { ...image, bytes: 2_000_001 }]), [
    "media/2:media_too_large",
  ]);
  assert.deepEqual(codes("bluesky", [{ ...video, bytes: 100_000_001 }]), ["media/0:media_too_large"]);
  assert.deepEqual(codes("instagram", [{ ...image, bytes: 8_000_001 }]), ["media/0:media_too_large"]);
});

test("Instagram shows shapes from 0.56 to 1.91", () => {
  for (const [width, height, fits] of [
    [1080, 1350, true],
    [1080, 1920, true],
    [1080, 2000, false],
    [1910, 1000, true],
    [1920, 1000, false],
  ] as const)
    assert.deepEqual(
      codes("instagram", [{ ...image, width, height }]),
      fits ? [] : ["media/0:media_ratio"],
      `${width}x${height}`,
    );
});

test("media alone may go without a text where the table says so", () => {
  for (const channel of slugs) {
    const { alone, videosMax, imagesMax } = channels[channel].media;
    const one = imagesMax > 0 ? image : video;
    if (imagesMax + videosMax === 0) continue;
    assert.equal(codes(channel, [one], " ").includes("content:content_required"), !alone, channel);
    assert.ok(codes(channel, [], " ").includes("content:content_required"), channel);
  }
});

test("the text beside media has its own limit on Telegram", () => {
  assert.deepEqual(codes("telegram", [image], "x".repeat(1025)), ["content:content_too_long"]);
  assert.deepEqual(codes("telegram", [image], "x".repeat(1024)), []);
  assert.deepEqual(codes("telegram", [], "x".repeat(1025)), []);
});

test("a channel that needs media is content with what it takes, and asks for no card", () => {
  assert.deepEqual(codes("tiktok", []), ["content:media_required"]);
  assert.deepEqual(codes("tiktok", [video]), []);
  const report = checkContent(
    {
      channel: "instagram",
      content: "a note",
      media: [image],
      unseen: 0,
      card: false,
      livemode: false,
      cardable: { ok: true },
    },
    channels.instagram,
  );
  assert.deepEqual([report.problems, report.warnings], [[], []]);
});

test("to take a file away never makes a new problem of number or size", () => {
  const any = fc.array(fc.constantFrom(image, moving, video, document), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...slugs), any, (channel, files) => {
      const before = new Set(codes(channel, files).map((code) => code.replace(/\/\d+/, "")));
      for (const code of codes(channel, files.slice(1)))
        assert.ok(before.has(code.replace(/\/\d+/, "")), `${channel} ${code}`);
    }),
  );
});
