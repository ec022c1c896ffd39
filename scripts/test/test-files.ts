import { globSync } from "node:fs";

/** Folders that take longer than seconds, or need something that only `npm test` prepares. */
const slow = ["slow", "timed", "browser", "last", "store"];
const places = ["tests/**/*.test.ts", "sdks/*/tests/*.test.ts", "sdks/*/tests/slow/*.test.ts"];

/**
 * The test files of these folders, sorted. `fast` means every folder but the slow ones, and what stands in `tests` of a
 * package under sdks/ itself; the folder `slow` in there belongs to the slow ones.
 */
export function testFiles(folders: readonly string[], root = "."): string[] {
  const files = globSync(places, { cwd: root }).filter((file) => {
    const folder = folderOf(file);
    return folders.includes(folder) || (folders.includes("fast") && !slow.includes(folder));
  });
  return files.sort();
}

function folderOf(file: string): string {
  const [top, second = "", , third = ""] = file.split("/");
  return top === "sdks" ? third : second;
}
