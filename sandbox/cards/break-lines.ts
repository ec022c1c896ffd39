/** A stretch of a line that stays together. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** True when a space stands before it; false when it goes on within a word, after a hyphen or a slash. */
  readonly spaced: boolean;
}

export interface LineRule {
  readonly most: number;
  readonly space: number;
  /** True sets all lines to like lengths; false lets the last one run short, as in a paragraph. */
  readonly balanced: boolean;
}

export interface Broken {
  readonly lines: readonly string[];
  /** How uneven the lines are, summed over them. */
  readonly cost: number;
}

interface Way {
  readonly cost: number;
  readonly from: number;
}

/** Breaks a line of words into the most even lines that fit. Null when a piece is wider than the column. */
export function breakLines(pieces: readonly Piece[], rule: LineRule): Broken | null {
  const ways: Way[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) ways.push(bestWayTo(end, pieces, ways, rule));
  const cost = ways.at(-1)?.cost ?? 0;
  return Number.isFinite(cost) ? { lines: linesOf(pieces, ways), cost } : null;
}

function bestWayTo(end: number, pieces: readonly Piece[], ways: readonly Way[], rule: LineRule): Way {
  let best: Way = { cost: Number.POSITIVE_INFINITY, from: -1 };
  let width = 0;
  for (let from = end - 1; from >= 0; from--) {
    width += (pieces[from]?.width ?? 0) + (from + 1 < end && pieces[from + 1]?.spaced ? rule.space : 0);
    if (width > rule.most) break;
    const cost = (ways[from]?.cost ?? 0) + costOf(from, end, width / rule.most, pieces, rule);
    if (cost < best.cost) best = { cost, from };
  }
  return best;
}

function costOf(from: number, end: number, filled: number, pieces: readonly Piece[], rule: LineRule): number {
  const slack = 1 - filled;
  const next = pieces[end];
  if (!next && !rule.balanced) return from > 0 ? Math.max(0, slack - 0.6) * 0.8 : 0;
  const withinWord = next && !next.spaced ? 0.06 : 0;
  const lastWord = pieces[end - 1]?.text.length ?? 0;
  const dangling = next && end - from > 1 && lastWord === 1 ? 0.04 : 0;
  const stub = next ? Math.max(0, slack - 0.5) : 0;
  return slack * slack + stub + withinWord + dangling;
}

function linesOf(pieces: readonly Piece[], ways: readonly Way[]): string[] {
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = ways[end]?.from ?? 0) {
    const from = ways[end]?.from ?? 0;
    const words = pieces.slice(from, end).map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text));
    lines.unshift(words.join(""));
  }
  return lines;
}
