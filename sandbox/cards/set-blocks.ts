import type { Block, Role } from "./blocks.ts";
import { type Broken, breakLines } from "./break-lines.ts";
import type { Cut } from "./card-fonts.ts";
import { measureWords } from "./measure-words.ts";
import { piecesOf } from "./pieces.ts";

/** One line as it will be drawn. Lengths are in pixels of the design. */
export interface SetLine {
  readonly text: string;
  readonly cut: Cut;
  readonly size: number;
  readonly tracking: number;
  readonly quiet: boolean;
  /** From the top of the first line's capitals to this baseline. */
  readonly baseline: number;
  /** Which written line it comes from. */
  readonly written: number;
}

export interface SetText {
  readonly lines: readonly SetLine[];
  readonly size: number;
  readonly height: number;
  /** How far the lines are from even; 0 is a perfect block. */
  readonly unevenness: number;
}

export const largest = 212;
export const smallest = 44;

/** Below this size the words shrink no further for the sake of one long word; it is cut instead. */
const smallestForOneWord = 58;
const capHeight = 0.7;
const titleLeading = 0.9;
const aboveAfterTitle = 0.8;

/** What it costs when a line of a list or a verse does not stay one line. */
const wrapCost = 0.5;

interface Face {
  readonly cut: Cut;
  /** Against the size of the text. */
  readonly scale: number;
  readonly least: number;
  readonly quiet: boolean;
  /** Space above, in lines of the text. */
  readonly above: number;
}

const faces: Record<Role, Face> = {
  title: { cut: "400-normal", scale: 1.5, least: 60, quiet: false, above: 0 },
  text: { cut: "400-normal", scale: 1, least: smallest, quiet: false, above: 0.58 },
  closing: { cut: "300-italic", scale: 1, least: smallest, quiet: false, above: 0.58 },
  credit: { cut: "300-italic", scale: 0.62, least: smallest, quiet: false, above: 0.4 },
  tags: { cut: "400-normal", scale: 0.5, least: 36, quiet: true, above: 0.5 },
};

interface LineSetting {
  readonly cut: Cut;
  readonly size: number;
  readonly width: number;
  /** The most ems that a word may take before it is cut. */
  readonly longest: number;
}

/** Sets blocks in a column of this width. Null when a word is too wide for it. */
export function setBlocks(blocks: readonly Block[], size: number, width: number): SetText | null {
  const lines: SetLine[] = [];
  let baseline = 0;
  let cost = 0;
  let written = 0;
  let last: Role | null = null;
  for (const { role, lines: source } of blocks) {
    const { cut, quiet, above, scale, least } = faces[role];
    const own = Math.min(largest, Math.max(least, size * scale));
    const leading = leadingAt(own) * (role === "title" ? titleLeading : 1);
    baseline +=
      last === null ? own * capHeight - leading : leadingAt(size) * (last === "title" ? aboveAfterTitle : above);
    for (const line of source) {
      const broken = breakAt(line, { cut, size: own, width, longest: width / leastFor(own, size) });
      if (!broken) return null;
      for (const text of broken.lines) {
        baseline += leading;
        lines.push({ text, cut, size: own, tracking: trackingAt(own), quiet, baseline, written });
      }
      cost += broken.cost + (source.length > 1 ? (broken.lines.length - 1) * wrapCost : 0);
      written++;
    }
    last = role;
  }
  return { lines, size, height: baseline, unevenness: cost / lines.length };
}

/** 0 at the smallest size, 1 at the largest: sizes are felt as ratios. */
export function greatness(size: number): number {
  return Math.max(0, Math.log(size / smallest) / Math.log(largest / smallest));
}

function leadingAt(size: number): number {
  return size * (1.42 - 0.4 * greatness(size) ** 0.8);
}

function trackingAt(size: number): number {
  return size * (-0.004 - 0.03 * greatness(size));
}

/** The size down to which a long word stays whole. The smallest setting takes every word as it comes. */
function leastFor(own: number, size: number): number {
  return size > smallest ? Math.min(own, smallestForOneWord) : own;
}

function breakAt(line: string, { cut, size, width, longest }: LineSetting): Broken | null {
  const tracking = trackingAt(size);
  const space = measureWords(" ", cut).ems * size + tracking;
  const sized = piecesOf(line, cut, longest).map(({ text, ems, count, spaced }) => {
    return { text, spaced, width: ems * size + count * tracking };
  });
  return breakLines(sized, { most: width, space, balanced: size > 84 });
}
