import assert from "node:assert/strict";
import { test } from "node:test";
import { cardFonts, glyphsOf } from "#sandbox/cards/card-fonts.ts";
import { canTypeset } from "#sandbox/cards/glyph-coverage.ts";

const ok = { ok: true };

function reasonOf(text: string): string {
  const coverage = canTypeset(text);
  return coverage.ok ? "" : coverage.reason;
}

test("all that stands on an English keyboard can be typeset", () => {
  const fraunces = cardFonts[0];
  assert.ok(fraunces);
  for (let code = 0x20; code < 0x7f; code++)
    assert.ok(glyphsOf(fraunces, "400-normal").has(code), `U+${code.toString(16)}`);
  assert.deepEqual(canTypeset("a monday note."), ok);
});

for (const text of [
  "Où est passé l’été ? « Ici », dit-elle…",
  "Łódź, Škoda, Þingvellir, Ğ, ñandú, Ævar, İstanbul",
  "Chúng tôi mở cửa trở lại vào thứ Năm",
  "€ 12 · £ 10 · ₹ 90 · ½ • 20 °C − 3 × 4",
  "decomposed e\u0301 and a\u0302\u0301",
  "no\u2011break, soft\u00adhyphen, zero\u200bwidth, narrow\u202fspace",
  "bell \u0007, tab \t, return \r\n, mark \ufeff",
  "text hearts have no colour: © ® ™\ufe0e",
]) {
  test(`can be typeset: ${JSON.stringify(text)}`, () => assert.deepEqual(canTypeset(text), ok));
}

for (const [text, reason] of [
  ["Утро", 'The fonts of the card have no Cyrillic letters, such as "У".'],
  ["good Καλημέρα", 'The fonts of the card have no Greek letters, such as "Κ".'],
  ["月曜日", 'The fonts of the card have no Chinese or Japanese characters, such as "月".'],
  ["ひらがな", 'The fonts of the card have no Japanese characters, such as "ひ".'],
  ["월요일", 'The fonts of the card have no Korean characters, such as "월".'],
  ["مرحبا", 'The fonts of the card have no Arabic letters, such as "م".'],
  ["שלום", 'The fonts of the card have no Hebrew letters, such as "ש".'],
  ["नमस्ते", 'The fonts of the card have no Devanagari letters, such as "न".'],
  ["next → last", 'The fonts of the card have no glyph for "→" (U+2192).'],
  ["s\u0336truck", 'The fonts of the card have no combining mark U+0336, as in "s\u0336".'],
  ["half a pair \ud83c", 'The fonts of the card have no glyph for "\ufffd" (U+FFFD).'],
] as const) {
  test(`cannot be typeset, and the reason names why: ${JSON.stringify(text)}`, () =>
    assert.equal(reasonOf(text), reason));
}

test("emoji are refused by name, however they are put together", () => {
  for (const text of ["tea 🎉", "❤️", "👨‍👩‍👧‍👦", "🇫🇷", "1️⃣", "👍🏽"])
    assert.match(reasonOf(text), /have no emoji, such as/);
});

test("a text without a visible word cannot be typeset", () => {
  for (const text of ["", " ", "\n\n", "\u200b\u00a0\u2800"])
    assert.equal(reasonOf(text), "There are no words to typeset.");
});

test("only what the card shows has to be drawable", () => {
  const long = "Slow mornings, long tables. ".repeat(60);
  assert.deepEqual(canTypeset(`${long} 月曜日`), ok);
  assert.equal(canTypeset(`月曜日 ${long}`).ok, false);
});

test("what the first cut of a font draws, its other cuts draw too", () => {
  for (const font of cardFonts) {
    for (const cut of font.cuts) {
      const missing = [...glyphsOf(font, font.cuts[0]).keys()].filter((code) => !glyphsOf(font, cut).has(code));
      assert.deepEqual(missing, [], `${font.family} ${cut}`);
    }
  }
});

test("a hostile text is answered quickly", () => {
  const startAt = performance.now();
  for (const part of ["\u0301\u0323", " ", "é\n", "👨\u200d", "\u{e0062}"]) canTypeset(`a${part.repeat(100_000)}`);
  assert.ok(performance.now() - startAt < 1_000);
});
