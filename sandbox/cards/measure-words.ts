import { type Cut, glyphsOf } from "./card-fonts.ts";
import { fontFor } from "./glyph-coverage.ts";
import { graphemesOf } from "./plain-words.ts";

/** Emoji are drawn a little smaller than the words beside them. */
export const emojiScale = 0.86;

/** What words take before their size and tracking are known. */
export interface Extent {
  readonly ems: number;
  readonly count: number;
}

/** The width of words in ems. Kerning is left out: in this typeface it nearly always pulls letters closer. */
export function measureWords(words: string, cut: Cut): Extent {
  const graphemes = graphemesOf(words);
  return { ems: graphemes.reduce((sum, grapheme) => sum + advanceOf(grapheme, cut), 0), count: graphemes.length };
}

/** How far a line moves to the left, in ems, so that its ink meets the margin and an opening quote hangs outside it. */
export function overhangOf(line: string, cut: Cut): number {
  const [first = "", second = ""] = line;
  return hanging.test(first) ? advanceOf(first, cut) + bearingOf(second, cut) : bearingOf(first, cut);
}

const hanging = /["'“”‘’„‚«»‹›]/;

function bearingOf(character: string, cut: Cut): number {
  const font = fontFor(character);
  if (!font || font.emoji) return 0;
  return glyphsOf(font, cut).get(character.codePointAt(0) ?? 0)?.bearing ?? 0;
}

/** How far the pen moves for a grapheme, in ems. */
export function advanceOf(grapheme: string, cut: Cut): number {
  const key = cut + grapheme;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const advance = readAdvance(grapheme, cut);
  if (grapheme.length === 1) advances.set(key, advance);
  return advance;
}

const advances = new Map<string, number>();

function readAdvance(grapheme: string, cut: Cut): number {
  const font = fontFor(grapheme);
  if (!font) return 1;
  const glyphs = glyphsOf(font, cut);
  const parts = Array.from(grapheme, (character) => glyphs.get(character.codePointAt(0) ?? 0)?.advance ?? 0);
  return font.emoji ? Math.max(...parts) * emojiScale : parts.reduce((sum, part) => sum + part, 0);
}
