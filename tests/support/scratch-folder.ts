import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes with this process, in whatever way its tests end. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `aloha-${name}-`));
  folders.push(folder);
  return folder;
}
