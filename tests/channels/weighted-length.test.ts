import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import twitter from "twitter-text";
import { topLevelDomains } from "#sandbox/contract/text/top-level-domains.ts";
import { weightedLength } from "#sandbox/contract/text/weighted-length.ts";

function judged(text: string): number {
  return twitter.parseTweet(text).weightedLength;
}

const samples = [
  "",
  "a monday note.",
  "👨‍👩‍👧‍👦 hi",
  "© 2026 and ©️ and ™ and ™️",
  "1️⃣ 2 3",
  "🇵🇹🇵🇹 olá",
  "👍🏽👍🏿 ok",
  "❤ ❤️ ☺ ☺️",
  "日本語のテキスト",
  "한국어 텍스트",
  "e\u0301 é",
  "see example.com.",
  "foo.museum/x and a.co",
  "https://exämple.com/a?b=c#d",
  "日本語.jp",
  "@a.com a@b.com #a.com",
  "http://localhost x.y test.py",
  "http://a.com/(foo) (http://a.com/foo)",
  "example.com,example.org;example.net",
  "https://example.com/a/b/c?d=e&f=g, and more…",
  "“quotes” — and – dashes",
  "a.b.example.co.uk/path/",
  "HTTPS://EXAMPLE.COM/UPPER",
  "http://example.com:8080/x",
  "مرحبا بالعالم",
  "Привет, мир",
  "-example.com _example.com /example.com",
  "example.com/foo_(bar) example.com/foo?",
  "見てexample.comです。",
  "詳しくはhttps://example.com/へ",
  "日本語日本語日本語日本語日本語日本語日本語日本語日本語example.com",
  "ümlaut.com",
  "x ümlaut.com",
  "“example.com”",
  "example.com?x=1",
  "example.com:8080",
  "https://example.com?x=1&y=2.",
  "https://t.co/abcDEF/more",
  `https://t.co/${"a".repeat(41)}`,
  "foo_bar.example.com",
  "foo.exa_mple.com",
  "example.com@name example.com+1",
  `https://example.com/${"a".repeat(4077)}`,
  `https://example.com/${"a".repeat(4070)}`,
  `${"a".repeat(63)}.com ${"a".repeat(64)}.com`,
  "xn--fsq.com a.xn--fiqs8s",
  "http://例え.テスト http://例え.みんな",
  "a..com .com a.-b.com a-.com",
  "v1.2.3 3.14 e.g. test.py",
  "a\u200dexample.com\ufe0f",
];

for (const text of samples) {
  test(`counts ${JSON.stringify(text)} as X does`, () => {
    assert.equal(weightedLength(text), judged(text));
  });
}

const parts = fc.constantFrom(
  ..."a word,longer words,monday,Olá,ümlaut,ß,日本,語,한국,мир,سلام,😀,👍🏽,👨‍👩‍👧,🇵🇹,❤️,1️⃣,#tag,@name,$cash,example.com,https://example.com,https://www.example.org/a?b=c,http://sub.example.net/path/to/page,aloha.app/x,…,—,“,”,!,?,.,-".split(
    ",",
  ),
  ", ",
  " ",
  "  ",
  "\n",
);

test("agrees with X's own counter on words, scripts, emoji and links in any mixture", () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 24 }), (words) => {
      const text = words.join(" ");
      assert.equal(weightedLength(text), judged(text));
    }),
    { numRuns: 3000, seed: 20261124 },
  );
});

// Glued, because that is how CJK, quotes and punctuation meet a link.
const glued = fc.constantFrom(
  ..."word|Olá|ümlaut|ß|日本|見て|です|、|。|「|」|한국|мир|سلام|नमस्ते|ไทย|😀|👍🏽|👨‍👩‍👧|🇵🇹|❤️|❤|1️⃣|#tag|#|@name|@|$cash|exämple.com|foo_bar.example.net|sub.example.co.uk|example.org/|https://example.com|https://www.example.org/a?b=c|aloha.app/x|example.com?x=1|https://t.co/abc/def|http://日本語.jp/x|one.example.com:8080|a@b.com|e.g.|test.py|3.14|x.y|…|—|–|“|”|’|!|?|.|..|,|-|_|(|)|[|]|/|:|;|&|+|~|'| |\n|\u200d|\ufe0f|.com|.jp|co".split(
    "|",
  ),
);

test("agrees with X's own counter when everything is glued together", () => {
  fc.assert(
    fc.property(fc.array(glued, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      assert.equal(weightedLength(text), judged(text));
    }),
    { numRuns: 6000, seed: 20261124 },
  );
});

test("agrees with X's own counter on arbitrary text, dots among it", () => {
  for (const unit of ["grapheme", "grapheme-composite", "binary"] as const) {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        const dotted = text.replace(/[ab]/g, ".");
        assert.equal(weightedLength(dotted), judged(dotted));
      }),
      { numRuns: 1000, seed: 20261124 },
    );
  }
});

test("knows the top-level domains that X knows, and no other of two letters", () => {
  for (const name of topLevelDomains) assert.equal(weightedLength(`see http://a.${name}`), 4 + 23, name);
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  for (const name of letters.flatMap((first) => letters.map((second) => first + second))) {
    assert.equal(weightedLength(`a.${name}`), judged(`a.${name}`), name);
  }
});

test("every character beside a link counts as X counts it", () => {
  for (let code = 0; code < 0x3100; code++) {
    const text = `x ${String.fromCodePoint(code)}example.com${String.fromCodePoint(code)}y`;
    assert.equal(weightedLength(text), judged(text), code.toString(16));
  }
});

const most = 100_000;
const hostile: [string, string][] = [
  ["one endless label", `${"a".repeat(most - 1)}.`],
  ["labels without an ending", "a.".repeat(most / 2)],
  ["labels of another script", "日a.".repeat(most / 3)],
  ["links upon links", "a.com ".repeat(most / 6)],
  ["open parentheses", `a.com/${"(a".repeat(most / 2)}`],
  ["a path without an end", `a.com/${"!".repeat(most)}`],
  ["names for the punycode step", `${"日本語".repeat(20)}.com `.repeat(most / 65)],
  ["hyphens and underscores", `${"a-_".repeat(most / 3)}.com`],
  ["schemes", "http://".repeat(most / 7)],
];

test("the longest text that the API takes is counted at once, however hostile", () => {
  for (const [name, text] of hostile) {
    const startedAt = performance.now();
    weightedLength(text);
    // It takes some hundredths of a second. A pattern that goes back over the text would take most of a minute.
    assert.ok(performance.now() - startedAt < 5000, name);
  }
});
