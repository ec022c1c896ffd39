import type { FileRoom } from "../files/file-room.ts";
import type { Engine } from "../store/engine.ts";
import { whereMany } from "../store/many.ts";
import type { Clock } from "../time/clock.ts";

/** Removes files that no row names: of uploads that broke off, and of workspaces that are gone. */
export function sweepFiles(engine: Engine, files: FileRoom, clock: Clock): Promise<number> {
  return files.sweep(clock.now(), async (names) => {
    const asked = names.map((file) => ({ file }));
    const rows = await engine.all<{ file: string }>(
      whereMany(engine.dialect, "select file from media where", { file: "text" }, asked),
    );
    return new Set(rows.map((row) => row.file));
  });
}
