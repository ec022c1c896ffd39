import assert from "node:assert/strict";
import { test } from "node:test";
import { newestFirst, readEntries } from "#components/changelog/entries.ts";
import { jsonFeed, rssFeed } from "#components/changelog/feeds.ts";
import { dayWords } from "#components/docs/day-words.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";

const entries = readEntries();

test("every operation of the contract came with exactly one entry: a new one needs a line in the changelog", () => {
  const named = entries.flatMap((entry) => entry.operations);
  assert.deepEqual(named.toSorted(), Object.keys(operations).toSorted());
});

test("entries stand in the order of their days, the newest first, each with an anchor of its own", () => {
  const days = entries.map(({ date }) => date);
  assert.deepEqual(days, days.toSorted().reverse());
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  for (const { date } of entries) assert.match(date, /^20\d\d-\d\d-\d\d$/);
  assert.equal(dayWords("2026-11-28"), "28 November 2026");
});

test("entries of one number have one order, whatever order the disk gives their files in", () => {
  const files = ["9-shares.mdx", "10-sdks.mdx", "9-console.mdx"];
  const sorted = ["10-sdks.mdx", "9-console.mdx", "9-shares.mdx"];
  assert.deepEqual(files.toSorted(newestFirst), sorted);
  assert.deepEqual(files.toReversed().toSorted(newestFirst), sorted);
});

test("the JSON feed has what its version asks for, and leads to the anchors", () => {
  const feed = JSON.parse(jsonFeed(entries, "https://example.com"));
  assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
  assert.equal(feed.items.length, entries.length);
  for (const [place, item] of feed.items.entries()) {
    assert.equal(item.url, `https://example.com/changelog#${entries[place]?.id}`);
    assert.ok(item.content_text.length > 20);
  }
});

test("RSS keeps words that look like tags apart from its own", () => {
  const [first] = entries;
  assert.ok(first);
  const feed = rssFeed([{ ...first, title: "Fields & <tags>" }], "https://example.com");
  assert.match(feed, /<title>Fields &amp; &lt;tags&gt;<\/title>/);
  assert.match(feed, /<pubDate>\w{3}, \d\d \w{3} 20\d\d 00:00:00 GMT<\/pubDate>/);
  assert.equal(feed.match(/<item>/g)?.length, 1);
});
