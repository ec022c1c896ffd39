import type { Cut } from "./card-fonts.ts";
import { advanceOf } from "./measure-words.ts";
import { graphemesOf } from "./plain-words.ts";

/** A stretch of words that stays together, measured in ems. */
export interface WordPiece {
  readonly text: string;
  readonly ems: number;
  readonly count: number;
  readonly spaced: boolean;
}

/** The pieces of one line of words. A piece that is wider than `longest` ems is cut into even parts. */
export function piecesOf(line: string, cut: Cut, longest: number): WordPiece[] {
  const key = `${cut} ${longest} ${line}`;
  const known = recent.get(key);
  if (known) return known;
  const pieces = wordsOf(line).flatMap((word) =>
    word.split(afterBreak).flatMap((part, index) => partsOf(part, cut, longest, index === 0)),
  );
  if (recent.size >= mostRecent) recent.clear();
  recent.set(key, pieces);
  return pieces;
}

/** One card asks for the same lines at dozens of sizes. */
const recent = new Map<string, WordPiece[]>();
const mostRecent = 100;

/** French sets a space before its high marks; a line must not begin with one. */
function wordsOf(line: string): string[] {
  return line
    .replace(/ (?=[!?:;»›%€](?: |$))/g, "\u00a0")
    .replace(/(?<=[«‹]) /g, "\u00a0")
    .split(" ");
}

/** After a hyphen or dash between letters, and after the separators of an address. */
const afterBreak = /(?<=\p{L}[-\u2013])(?=\p{L}{2})|(?<=\S\u2014)(?=\S)|(?<=[^/\s][/?&=#_]|\w\/{2})(?=\w{2})/u;

function partsOf(text: string, cut: Cut, longest: number, spaced: boolean): WordPiece[] {
  const graphemes = graphemesOf(text);
  const advances = graphemes.map((grapheme) => advanceOf(grapheme, cut));
  const whole = sumOf(advances);
  if (whole <= longest) return [{ text, ems: whole, count: graphemes.length, spaced }];
  for (let parts = Math.ceil(whole / longest); ; parts++) {
    const length = Math.max(1, Math.ceil(graphemes.length / parts));
    const pieces = Array.from({ length: Math.ceil(graphemes.length / length) }, (_, index) => {
      const [from, to] = [index * length, (index + 1) * length];
      const part = graphemes.slice(from, to);
      return {
        text: part.join(""),
        ems: sumOf(advances.slice(from, to)),
        count: part.length,
        spaced: spaced && index === 0,
      };
    });
    if (length === 1 || pieces.every(({ ems }) => ems <= longest)) return pieces;
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
