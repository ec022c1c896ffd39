import type { Schema } from "../contract/types.ts";
import { filePath } from "../files/file-address.ts";
import type { MediaRow } from "../files/media-rows.ts";
import type { Call } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { MediaKind, MediaType } from "./formats/media-type.ts";

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
    status: row.status as Schema<"Media">["status"],
    kind: row.kind as MediaKind | null,
    mimeType: row.mime_type as MediaType | null,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    durationMs: row.duration_ms,
    alt: row.alt,
    sha256,
    url:
      sha256 === null ? null : services.settings.publicUrl + filePath({ workspaceId: store.workspaceId, id, sha256 }),
    sourceUrl: row.source_url,
    error: row.error === null ? null : JSON.parse(row.error),
    createdAt: formatInstant(row.created_at),
  };
}
