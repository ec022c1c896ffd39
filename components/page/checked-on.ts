import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { docsSlug } from "#content/pages.ts";
import type { Recording } from "../docs/recordings.ts";

/** The day of the newest answer that was recorded for a page, or null for a page that shows none. */
export function checkedOn(path: string): string | null {
  const folder = join(process.cwd(), "content", "recordings", recordingsOf(path));
  const days = globSync("*.json", { cwd: folder }).map(
    (file) => (JSON.parse(readFileSync(join(folder, file), "utf8")) as Recording).recordedOn,
  );
  return days.sort().at(-1) ?? null;
}

/** An operation has its recordings under its own name, whatever the part of the reference. */
function recordingsOf(path: string): string {
  return docsSlug(path) ?? path.replace(/^\/reference\/[^/]+\//, "reference/");
}
