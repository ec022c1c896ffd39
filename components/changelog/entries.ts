import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { fieldOf } from "../docs/guide-source.ts";

/** An entry of the changelog, without its text. */
export interface Entry {
  /** Its anchor: `webhooks`. Once published it stays. */
  readonly id: string;
  readonly title: string;
  /** The day, such as `2026-11-28`. */
  readonly date: string;
  readonly description: string;
  /** Operations that came with it. */
  readonly operations: readonly OperationId[];
  /** The MDX, frontmatter included. */
  readonly source: string;
}

/** Every entry, the newest first: their files are numbered. Those of one number stand in the order of their names. */
export function readEntries(): Entry[] {
  const folder = join(process.cwd(), "content", "changelog");
  const files = globSync("*.mdx", { cwd: folder }).sort(newestFirst);
  return files.map((file) => {
    const source = readFileSync(join(folder, file), "utf8");
    const field = (name: string) => fieldOf(source, name);
    const [title, date, description] = [field("title"), field("date"), field("description")];
    if (!title || !date || !description) throw new Error(`${file} needs a title, a date and a description.`);
    const named = field("operations")?.split(" ") ?? [];
    const unknown = named.filter((name) => !(name in operations));
    if (unknown.length > 0) throw new Error(`${file} names operations that do not exist: ${unknown.join(", ")}.`);
    return {
      id: file.replace(/^\d+-|\.mdx$/g, ""),
      title,
      date,
      description,
      operations: named as OperationId[],
      source,
    };
  });
}

/** The order of two files of entries. */
export function newestFirst(a: string, b: string): number {
  return Number.parseInt(b, 10) - Number.parseInt(a, 10) || (a < b ? -1 : 1);
}
