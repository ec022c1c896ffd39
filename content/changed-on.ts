import { readFileSync } from "node:fs";
import { join } from "node:path";

/** When the sources of a page last changed, and what they were then. */
export interface PageChange {
  readonly hash: string;
  /** The day, such as `2026-11-28`. */
  readonly on: string;
}

let changes: Readonly<Record<string, PageChange>> | undefined;

/** The day on which the page at this address last changed, or null for one that has no sources of its own. */
export function changedOn(path: string): string | null {
  changes ??= JSON.parse(readFileSync(join(process.cwd(), "content", "updated.gen.json"), "utf8"));
  return changes?.[path]?.on ?? null;
}
