import assert from "node:assert/strict";
import { before, suite, test } from "node:test";
import { gzipSync } from "node:zlib";
import { find, readIndex, type SearchIndex } from "#components/search/engine.ts";
import { groupHits } from "#components/search/group-hits.ts";
import { markWords } from "#components/search/mark-words.ts";
import type { Hit } from "#components/search/search-entry.ts";
import { splitWords, termsOf } from "#components/search/split-words.ts";
import { channels, codes, events } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { searchIndexName, searchIndexText } from "../../scripts/search-index.ts";
import { queries } from "./queries.ts";

/** Raise it when the ranking gets better. */
const leastMean = 0.96;

let text: string;
let index: SearchIndex;
before(async () => {
  text = await searchIndexText();
  index = readIndex(JSON.parse(text));
});
const urls = (question: string) => find(index, question).map(({ url }) => url);

suite("the index", () => {
  test("is at most 100 KB as it travels, and bears the name of what is in it", async () => {
    const bytes = gzipSync(text, { level: 9 }).length;
    assert.ok(bytes > 20_000 && bytes <= 100 * 1024, `${bytes} bytes`);
    assert.equal(searchIndexName(text), searchIndexName(await searchIndexText()));
    assert.doesNotMatch(text, /alo_(?:live|test)_[0-9A-Za-z]{38}|whsec_[0-9A-Za-z+/]{32}/);
  });

  test("holds every operation, error and event under its own name, and the first hit is that", () => {
    for (const { id, tag } of Object.values(operations))
      assert.equal(urls(id)[0], `/reference/${tag.toLowerCase()}/${id}`);
    for (const code of Object.keys(codes)) assert.equal(urls(code)[0], `/docs/errors/${code}`);
    for (const event of Object.keys(events)) assert.equal(urls(event)[0], `/reference/events/${event}`);
    const [hit] = find(index, "createPost");
    assert.deepEqual(hit?.path, ["Reference", "Posts"]);
    assert.deepEqual(hit?.names, ["createPost", "POST /v1/posts", "/v1/posts"]);
  });
});

suite("hits", () => {
  test("a channel leads to its own row", () => {
    for (const slug of Object.keys(channels)) assert.ok(urls(slug).includes(`/docs/channels#${slug}`), slug);
  });

  test("no two hits have the same address and title: a list tells them apart by these", () => {
    for (const question of [...Object.keys(queries), ...Object.keys(channels), "channel limits", "retry-after"]) {
      const names = find(index, question).map(({ url, title }) => `${url} ${title}`);
      assert.equal(new Set(names).size, names.length, question);
    }
  });
});

suite("ranking", () => {
  test("our own questions find what they are about, and the mean reciprocal rank does not fall", () => {
    assert.ok(Object.keys(queries).length >= 50);
    const missed: string[] = [];
    let sum = 0;
    for (const [question, wanted] of Object.entries(queries)) {
      const found = urls(question);
      const rank = found.findIndex((url) => wanted.includes(url)) + 1;
      sum += rank === 0 ? 0 : 1 / rank;
      if (rank !== 1) missed.push(`${question}: ${wanted[0]} is at ${rank}, first is ${found[0]}`);
    }
    assert.ok(sum / Object.keys(queries).length >= leastMean, missed.join("\n"));
  });

  test("a question without words, or with words that nobody wrote, finds nothing", () => {
    for (const question of ["", "   ", "!?", "xqzvwk", "how do I"]) assert.deepEqual(urls(question), [], question);
  });

  test("a long question is cut and answered", () => {
    assert.ok(urls(`rotate a key ${"and more words ".repeat(500)}`).length > 0);
  });
});

suite("words", () => {
  test("what code writes as one word is kept whole and split", () => {
    assert.deepEqual(termsOf("scheduledAt"), ["scheduledat", "schedul"]);
    assert.deepEqual(termsOf("post.published"), ["post.published", "post", "publish"]);
    assert.deepEqual(termsOf("X-RateLimit-Reset"), ["x-ratelimit-reset", "x", "rat", "limit", "reset"]);
    assert.deepEqual(termsOf("/v1/posts/:id"), termsOf("/v1/posts/{id}"));
    assert.deepEqual(termsOf("invalid_key."), ["invalid_key", "invalid", "key"]);
    assert.deepEqual(termsOf("alo_test_"), ["alo_test", "alo", "test"]);
  });

  test("forms of a word are one word, and little words are none", () => {
    for (const forms of [
      ["rotate", "rotates", "rotated", "rotating"],
      ["retry", "retries"],
      ["key", "keys"],
    ])
      assert.equal(new Set(forms.map((form) => splitWords(form)[0]?.whole)).size, 1, forms.join());
    assert.deepEqual(splitWords("how do I do it"), []);
  });

  test("marks are put on the words by which something was found, and the text stays as it is", () => {
    const [hit] = find(index, "rotating keys");
    assert.ok(hit);
    const pieces = markWords("Rotate a key, or keep it.", hit.terms);
    assert.equal(pieces.map((piece) => piece.text).join(""), "Rotate a key, or keep it.");
    assert.deepEqual(
      pieces.filter(({ marked }) => marked).map((piece) => piece.text),
      ["Rotate", "key"],
    );
  });

  test("groups stand in the order of their best hits, and none takes all the room", () => {
    const hit = (kind: Hit["kind"], url: string) => ({ kind, url }) as Hit;
    const groups = groupHits([hit("error", "1"), hit("page", "2"), hit("error", "3"), hit("error", "4")], 2);
    assert.deepEqual(
      groups.map(({ name, hits }) => [name, hits.map(({ url }) => url)]),
      [
        ["Errors", ["1", "3"]],
        ["Guides", ["2"]],
      ],
    );
  });
});
