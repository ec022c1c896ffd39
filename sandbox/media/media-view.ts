import type { Schema } from "../contract/types.ts";
import { filePath } from "../files/file-address.ts";
import type { Call } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { MediaKind, MediaType } from "./formats/media-type.ts";
import type { MediaRow } from "./media-queries.ts";

/** A file as the API shows it. */
export function viewMedia(
  row: MediaRow,
  { store, services }: Pick<Call<"getMedia">, "store" | "services">,
): Schema<"Media"> {
  const { id, sha256 } = row;
  return {
    id,
    object: "media",
    livemode: store.livemode,
    status: "ready",
    kind: row.kind as MediaKind,
    mimeType: row.mime_type as MediaType,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    durationMs: row.duration_ms,
    alt: row.alt,
    sha256,
    url: services.settings.publicUrl + filePath({ workspaceId: store.workspaceId, id, sha256 }),
    error: null,
    createdAt: formatInstant(row.created_at),
  };
}
