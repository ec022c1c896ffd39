/** The words as they are set: one kind of line break and of space, nothing invisible, at most one empty line in a row. */
export function plainWords(text: string): string {
  return text
    .slice(0, mostRead)
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(fixedSpaces, "\u00a0")
    .replace(spaces, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\u2015/g, "\u2014")
    .replace(joinerOutsideEmoji, "")
    .replace(invisible, "")
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Far more than a card shows. What it bounds is the work that a hostile text can ask for. */
const mostRead = 5000;

/** The graphemes of a text, which are what a reader calls its characters. */
export function graphemesOf(text: string): string[] {
  return isPlainAscii(text) ? text.split("") : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** True for text of line breaks, spaces and what stands on an English keyboard: nothing in it needs a closer look. */
export function isPlainAscii(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text);
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

const fixedSpaces = /[\u2007\u202f]/g;

/** Braille blank and the Hangul fillers count too: people put them in captions to keep lines apart. */
const spaces = /[\t\u2800\u115f\u1160\u3164\uffa0]|(?!\u00a0)\p{Zs}/gu;

/** Joiners and tags stay where they make one emoji out of several. */
const joinerOutsideEmoji =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

const invisible = /\ufe0e|\ufe0f|(?!\n|\u200d|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}]/gu;
