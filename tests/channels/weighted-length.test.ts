import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import twitter from "twitter-text";
import { weightedLength } from "#sandbox/channels/weighted-length.ts";

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

test("agrees with X's own counter on arbitrary text without dots", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const plain = text.replaceAll(".", "");
      assert.equal(weightedLength(plain), judged(plain));
    }),
    { numRuns: 2000, seed: 20261124 },
  );
});
