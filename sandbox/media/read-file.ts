import { mediaTypes } from "../contract/facts.gen.ts";
import { idInToken, isTokenOf } from "../files/file-address.ts";
import type { FileRoom } from "../files/file-room.ts";
import { nothingIfGone } from "../nothing-if-gone.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { MediaType } from "./formats/media-type.ts";

const byId = query<{ id: string }>()((db, param) => db.selectFrom("media").selectAll().where("id", "=", param("id")));

type Row = NonNullable<typeof byId.row>;

/** A file for whoever holds its address. Its reader closes the handle. */
export interface SeenFile {
  readonly mimeType: MediaType;
  readonly bytes: number;
  readonly sha256: string;
  /** What it is called when somebody saves it. */
  readonly saveAs: string;
  readonly handle: Awaited<ReturnType<FileRoom["open"]>>;
}

/** The file behind an address; null when there is none, or none any more. */
export async function readFile(engine: Engine, files: FileRoom, token: string): Promise<SeenFile | null> {
  const id = idInToken(token);
  if (id === null) return null;
  const [row] = await engine.all<Row>(byId.bind(engine.dialect, { id }));
  if (!row || row.file === null || row.sha256 === null || row.bytes === null) return null;
  if (!isTokenOf(token, { id, workspaceId: row.workspace_id, sha256: row.sha256 })) return null;
  const mimeType = row.mime_type as MediaType;
  const saveAs = `${row.id}.${mediaTypes[mimeType].extension}`;
  // A folder of files that does not belong to the database, such as after half a restore, has none of them.
  const handle = await files.open(row.file).catch(nothingIfGone(null));
  return handle && { mimeType, bytes: row.bytes, sha256: row.sha256, saveAs, handle };
}
