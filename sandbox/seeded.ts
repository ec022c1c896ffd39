import { sha256Number } from "./secrets.ts";

/**
 * A number from 0 up to 1 that the same words always give. Each use names its own stream,
 * so a new feature never shifts another's numbers.
 */
export function seededFraction(...words: (string | number)[]): number {
  return sha256Number(words.join("\u0000")) / 2 ** 48;
}

/** A whole number from `low` to `high`, both included. */
export function seededBetween(low: number, high: number, ...words: (string | number)[]): number {
  return low + Math.floor(seededFraction(...words) * (high - low + 1));
}
