import type { Alphabet } from "./symbols.ts";

/** How often each run of `order` symbols was seen, as one integer for each run. Everything shorter follows from it. */
export type GramCounts = ReadonlyMap<number, number>;

/** Counts the runs of texts. A text begins and ends at an edge. */
export function countGrams(alphabet: Alphabet, order: number, texts: readonly (readonly number[])[]): GramCounts {
  const counts = new Map<number, number>();
  const keep = 2 ** (alphabet.bits * (order - 1)) - 1;
  for (const text of texts) {
    let before = 0;
    for (let place = 0; place <= text.length; place++) {
      const gram = (before << alphabet.bits) | (text[place] ?? 0);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      before = gram & keep;
    }
  }
  return counts;
}

/** The runs of one length: how often each came, and what is known of what comes after a beginning. */
interface Level {
  readonly seen: Map<number, number>;
  readonly total: Map<number, number>;
  readonly kinds: Map<number, number>;
}

/**
 * Foretells the next symbol from those before it, backing off from the longest beginning to the shortest as Witten and
 * Bell do. `trust` says how little has to be seen of a beginning before it counts: the lower, the sooner.
 */
export class GramModel {
  readonly #bits: number;
  readonly #levels: readonly Level[];
  readonly #trust: number;

  constructor(alphabet: Alphabet, order: number, counts: GramCounts, trust: number) {
    this.#bits = alphabet.bits;
    this.#trust = trust;
    this.#levels = Array.from({ length: order }, (_, before) => levelOf(counts, alphabet.bits, before + 1));
  }

  /** How likely a symbol is after `before`, starting from what somebody else holds likely. */
  likelihood(before: number, symbol: number, base: number): number {
    let likely = base;
    for (let length = 0; length < this.#levels.length; length++) {
      const level = this.#levels[length] as Level;
      const beginning = before & (2 ** (this.#bits * length) - 1);
      const total = level.total.get(beginning);
      if (total === undefined) break;
      const spare = (level.kinds.get(beginning) ?? 0) * this.#trust;
      const seen = level.seen.get((beginning << this.#bits) | symbol) ?? 0;
      likely = (seen + spare * likely) / (total + spare);
    }
    return likely;
  }
}

function levelOf(counts: GramCounts, bits: number, length: number): Level {
  const level: Level = { seen: new Map(), total: new Map(), kinds: new Map() };
  const keep = 2 ** (bits * length) - 1;
  for (const [gram, count] of counts) {
    const run = gram & keep;
    const beginning = run >>> bits;
    const before = level.seen.get(run);
    level.seen.set(run, (before ?? 0) + count);
    level.total.set(beginning, (level.total.get(beginning) ?? 0) + count);
    if (before === undefined) level.kinds.set(beginning, (level.kinds.get(beginning) ?? 0) + 1);
  }
  return level;
}
