import type { Counter } from "../facts.gen.ts";
import { findLinks } from "./find-links.ts";
import { graphemeLength } from "./grapheme-length.ts";
import { weightedLength } from "./weighted-length.ts";

// Not Buffer, which a browser has not: the pages count with these functions too.
const encoder = new TextEncoder();

/** One text has four lengths. Each channel says which one counts, and whether every link counts the same. */
export function textLength(text: string, counter: Counter, urlWeight: number | null): number {
  if (counter === "weighted") return weightedLength(text, urlWeight ?? undefined);
  const counted = urlWeight === null ? text : withEvenLinks(text, urlWeight);
  if (counter === "graphemes") return graphemeLength(counted);
  return counter === "utf8_bytes" ? encoder.encode(counted).length : counted.length;
}

/** Mastodon finds links as X does, but only with a scheme; a bare name stays a text. */
function withEvenLinks(text: string, urlWeight: number): string {
  if (!text.includes("://")) return text;
  let even = "";
  let at = 0;
  for (const link of findLinks(text)) {
    if (!link.hasScheme) continue;
    even += text.slice(at, link.start) + "x".repeat(urlWeight);
    at = link.end;
  }
  return even + text.slice(at);
}
