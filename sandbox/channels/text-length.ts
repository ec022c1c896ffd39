import type { Counter } from "../contract/facts.gen.ts";
import { graphemeLength } from "./grapheme-length.ts";
import { weightedLength } from "./weighted-length.ts";

const link = /https?:\/\/[^\s]+/gi;

/** One text has four lengths. Each channel says which one counts, and whether every link counts the same. */
export function textLength(text: string, counter: Counter, urlWeight: number | null): number {
  if (counter === "weighted") return weightedLength(text);
  const counted = urlWeight === null ? text : text.replace(link, "x".repeat(urlWeight));
  if (counter === "graphemes") return graphemeLength(counted);
  return counter === "utf8_bytes" ? Buffer.byteLength(counted) : counted.length;
}
