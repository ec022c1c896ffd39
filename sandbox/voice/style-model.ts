import { countGrams, type GramCounts, GramModel } from "./gram-model.ts";
import { maskContent } from "./mask-content.ts";
import { type Alphabet, letters, words } from "./symbols.ts";

/** The two views of a text: five letters in a row, and three words in a row. */
const views: readonly { readonly alphabet: Alphabet; readonly order: number; readonly weight: number }[] = [
  { alphabet: letters, order: 5, weight: 1 },
  { alphabet: words, order: 3, weight: 3 },
];
const authorTrust = 0.12;
const backgroundTrust = 1;

/** A masked text in each view. */
export type Encoded = readonly (readonly number[])[];

export function encodeText(text: string): Encoded {
  const masked = maskContent(text);
  return views.map(({ alphabet }) => alphabet.encode(masked));
}

export function countStyle(texts: readonly Encoded[]): GramCounts[] {
  return views.map(({ alphabet, order }, view) =>
    countGrams(
      alphabet,
      order,
      texts.map((text) => text[view] ?? []),
    ),
  );
}

export type StyleModel = readonly GramModel[];

export function styleModel(counts: readonly GramCounts[], whose: "author" | "background"): StyleModel {
  const trust = whose === "author" ? authorTrust : backgroundTrust;
  return views.map(({ alphabet, order }, view) => new GramModel(alphabet, order, counts[view] ?? new Map(), trust));
}

export interface Closeness {
  /** Bits that the author's model saves on each character against the background: the higher, the closer. */
  readonly closeness: number;
  /** What each character costs under the author's letters. */
  readonly bitsPerChar: number;
}

/** Holds one text against an author and the background. The author's model starts from what the background says. */
export function compareStyle(author: StyleModel, background: StyleModel, text: Encoded): Closeness {
  const length = Math.max(1, text[0]?.length ?? 0);
  let closeness = 0;
  let bitsPerChar = 0;
  for (const [view, { alphabet, order, weight }] of views.entries()) {
    const mine = author[view] as GramModel;
    const theirs = background[view] as GramModel;
    const keep = 2 ** (alphabet.bits * (order - 1)) - 1;
    const symbols = text[view] ?? [];
    let before = 0;
    for (let place = 0; place <= symbols.length; place++) {
      const symbol = symbols[place] ?? 0;
      const base = theirs.likelihood(before, symbol, 1 / alphabet.size);
      const likely = mine.likelihood(before, symbol, base);
      closeness += (weight * Math.log2(likely / base)) / length;
      if (view === 0) bitsPerChar -= Math.log2(likely) / length;
      before = ((before << alphabet.bits) | symbol) & keep;
    }
  }
  return { closeness, bitsPerChar };
}
