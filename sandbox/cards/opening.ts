import { graphemesOf } from "./plain-words.ts";

/** Up to here a card shows every word. */
const mostShown = 640;

/** How long the opening of a longer text may be. */
const longestOpening = 600;

/** What a card shows of a text: all of it, or its opening with an ellipsis when the text is long. */
export function openingOf(words: string): string {
  return words.length <= mostShown ? words : cutAt(words, longestOpening);
}

/** The words up to a sentence's end, or else a word's end, with an ellipsis. Never longer than `most` + 2. */
export function cutAt(words: string, most: number): string {
  const window = words.slice(0, most + 1);
  const sentences = window.match(endOfSentence(most))?.[0];
  if (sentences) return /(?:…|\.\.\.)$/.test(sentences) ? sentences : `${sentences} …`;
  const spaceAt = window.search(/\s\S*$/);
  const whole = spaceAt > most / 2 ? window.slice(0, spaceAt) : wholeGraphemes(words, most);
  return `${whole.replace(/[\s,;:.…\-\u2013\u2014]+$/, "")}…`;
}

/** From the start to the last full stop with a space after it, if that leaves at least three fifths. */
function endOfSentence(most: number): RegExp {
  return new RegExp(`^[^]{${Math.floor(most * 0.6)},}[.!?…]["'”’»)\\]]*(?=\\s)`);
}

/** The most graphemes that fit, so that a cut never splits an accent or an emoji. */
function wholeGraphemes(words: string, most: number): string {
  let kept = "";
  for (const grapheme of graphemesOf(words.slice(0, most + 32))) {
    if (kept.length + grapheme.length > most) break;
    kept += grapheme;
  }
  return kept;
}
