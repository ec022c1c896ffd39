import type { BlockList } from "node:net";
import { isInList, rangeList } from "../address-ranges.ts";

/** A list takes some kilobytes, and a process meets few: beyond this many the one that was parsed first goes. */
const mostParsed = 1000;
const parsed = new Map<string, BlockList>();

/**
 * True when a key may be used from an address: its allow-list names it, or is empty. `stored` is the list as the key's
 * row holds it, read anew at each call. What was parsed is kept by that text alone, so a changed list is another entry.
 */
export function addressAllowed(address: string, stored: string): boolean {
  return stored === emptyList || isInList(listOf(stored), address);
}

export const emptyList = "[]";

function listOf(stored: string): BlockList {
  const known = parsed.get(stored);
  if (known) return known;
  const list = rangeList(JSON.parse(stored) as string[]);
  const [first] = parsed.keys();
  if (first !== undefined && parsed.size >= mostParsed) parsed.delete(first);
  parsed.set(stored, list);
  return list;
}
