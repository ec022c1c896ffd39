import type { FileRoom } from "../files/file-room.ts";
import type { Engine } from "../store/engine.ts";
import { whereMany } from "../store/many.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";

const inSnapshots = query<object>()((db) => db.selectFrom("snapshot").select("files").where("files", "!=", "[]"));

/** Removes files that no row and no snapshot names: of uploads that broke off, and of workspaces that are gone. */
export function sweepFiles(engine: Engine, room: FileRoom, clock: Clock): Promise<number> {
  return room.sweep(clock.now(), async (names) => {
    const asked = names.map((file) => ({ file }));
    const rows = await engine.all<{ file: string }>(
      whereMany(engine.dialect, "select file from media where", { file: "text" }, asked),
    );
    const named = rows.map((row) => row.file);
    // Nearly always all have a row; then nobody goes through the snapshots of everybody.
    if (named.length === names.length) return new Set(named);
    const kept = await engine.all<{ files: string }>(inSnapshots.bind(engine.dialect, {}));
    return new Set([...named, ...kept.flatMap(({ files }) => JSON.parse(files) as string[])]);
  });
}
