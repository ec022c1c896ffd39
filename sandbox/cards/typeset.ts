import { blocksOf } from "./blocks.ts";
import { measureWords } from "./measure-words.ts";
import { cutAt, openingOf } from "./opening.ts";
import { greatness, largest, type SetLine, type SetText, setBlocks, smallest } from "./set-blocks.ts";

export interface Column {
  readonly width: number;
  readonly height: number;
}

/** The best setting of the words in a column; of words that never fit, an opening that does. */
export function typeset(words: string, column: Column): SetText {
  let shown = openingOf(words);
  for (;;) {
    const set = bestSetting(shown, shown === words, column);
    if (set) return shown === words ? withItalicEnd(set, column.width) : set;
    shown = cutAt(words, Math.max(1, Math.floor(shown.length * 0.94) - 2));
  }
}

/** The largest size that fits, or one a little smaller whose lines are more even. */
function bestSetting(words: string, whole: boolean, column: Column): SetText | null {
  const blocks = blocksOf(words, whole);
  const tightest = setBlocks(blocks, smallest, column.width);
  if (!tightest || tightest.height > column.height) return null;
  let largestFit: number | null = null;
  let best: { set: SetText; score: number } | null = null;
  for (const size of sizes) {
    if (largestFit !== null && size < largestFit * 0.6) break;
    const set = setBlocks(blocks, size, column.width);
    if (!set || set.height > column.height * fillAt(size)) continue;
    largestFit ??= size;
    const score = set.unevenness + (1 - size / largestFit) * 0.7;
    if (!best || score < best.score) best = { set, score };
  }
  return best?.set ?? null;
}

/** From the largest down to the smallest in steps of three in a hundred. */
const sizes = Array.from({ length: 53 }, (_, step) => Math.max(smallest, Math.round(largest * 0.97 ** step)));

/** Big type leaves air around it; small type may use the whole column. */
function fillAt(size: number): number {
  return 1 - 0.4 * greatness(size);
}

/** The last line of a short note is set in a light italic. */
function withItalicEnd(set: SetText, width: number): SetText {
  const last = set.lines.at(-1);
  const oneSize = set.lines.every(({ size, cut }) => size === last?.size && cut === "400-normal");
  if (!last || !oneSize || set.size < 92 || set.lines.length < 2 || set.lines.length > 4) return set;
  const fromWritten = last.written > 0;
  if (fromWritten && !/^[\p{L}\p{Pi}"']/u.test(last.text)) return set;
  const lines = set.lines.map((line) =>
    (fromWritten ? line.written === last.written : line === last) ? inItalic(line) : line,
  );
  return lines.every((line) => widthOf(line) <= width) ? { ...set, lines } : set;
}

function inItalic(line: SetLine): SetLine {
  return { ...line, cut: "300-italic" };
}

function widthOf({ text, cut, size, tracking }: SetLine): number {
  const { ems, count } = measureWords(text, cut);
  return ems * size + count * tracking;
}
