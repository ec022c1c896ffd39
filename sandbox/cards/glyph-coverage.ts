import { type CardFont, cardFonts, glyphsOf } from "./card-fonts.ts";
import { openingOf } from "./opening.ts";
import { graphemesOf, isPlainAscii, plainWords } from "./plain-words.ts";
import { nameOf } from "./script-names.ts";

export type Coverage = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Whether the fonts can draw what a card of this text would show. What cannot be drawn would come out as empty boxes. */
export function canTypeset(text: string): Coverage {
  if (isPlainAscii(text) && /\S/.test(text)) return { ok: true };
  const words = openingOf(plainWords(text));
  if (words === "") return { ok: false, reason: "There are no words to typeset." };
  for (const grapheme of graphemesOf(words)) {
    if (grapheme === "\n" || fontFor(grapheme)) continue;
    return { ok: false, reason: `The fonts of the card have no ${nameOf(grapheme)}.` };
  }
  return { ok: true };
}

/** The first font that draws every part of a grapheme. */
export function fontFor(grapheme: string): CardFont | undefined {
  const known = fonts.get(grapheme);
  if (known) return known;
  const found = cardFonts.find((font) => drawsAll(font, grapheme));
  if (found && grapheme.length < 3) fonts.set(grapheme, found);
  return found;
}

const fonts = new Map<string, CardFont>();

function drawsAll(font: CardFont, grapheme: string): boolean {
  // A base and its mark come from two glyphs that only an emoji font joins well.
  if (!font.emoji && [...grapheme].length > 1) return false;
  const glyphs = glyphsOf(font, font.cuts[0]);
  for (const character of grapheme) if (!glyphs.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}
