import { mediaTypes } from "../contract/facts.gen.ts";
import type { MediaRow } from "../files/media-rows.ts";
import type { ReceivedFile } from "../files/received-file.ts";
import type { Inspected } from "./inspect-file.ts";

/** What a row says of a file that is there. */
export function readyColumns(file: ReceivedFile, { type, width, height, durationMs }: Inspected) {
  return {
    status: "ready",
    file: file.name,
    kind: mediaTypes[type].kind,
    mime_type: type,
    bytes: file.bytes,
    width,
    height,
    duration_ms: durationMs,
    sha256: file.sha256,
    error: null,
  } satisfies Partial<MediaRow>;
}
