import { filePath } from "../files/file-address.ts";
import { mediaRows } from "../files/media-rows.ts";
import type { Store } from "../store/store.ts";
import type { StoredUse } from "./draft.ts";

/** A file as a page shows it. */
export interface ShownFile {
  readonly path: string;
  readonly kind: "image" | "video" | "document";
  readonly alt: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number;
}

/** The files of one delivery, in the order in which the post names them. */
export async function shownFiles(store: Store, uses: readonly StoredUse[]): Promise<ShownFile[]> {
  const rows = await mediaRows(
    store,
    uses.map(({ mediaId }) => mediaId),
  );
  return uses.flatMap(({ mediaId, alt }) => {
    const row = rows.find(({ id }) => id === mediaId);
    if (!row || row.sha256 === null || row.bytes === null) return [];
    const { width, height, bytes, sha256 } = row;
    const path = filePath({ workspaceId: store.workspaceId, id: row.id, sha256 });
    return [{ path, kind: row.kind as ShownFile["kind"], alt: alt ?? row.alt, width, height, bytes }];
  });
}
