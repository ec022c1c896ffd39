import { type ByteSource, FileBytes } from "#sandbox/files/file-bytes.ts";
import { headBytes } from "#sandbox/files/write-file.ts";
import { type MediaType, typeOfBytes } from "#sandbox/media/formats/media-type.ts";
import { readShape } from "#sandbox/media/formats/read-shape.ts";
import type { Shape } from "#sandbox/media/formats/shape.ts";

/** What the readers say of a file, chosen as an upload chooses them. */
export async function shapeOf(file: Buffer): Promise<Shape & { type: MediaType }> {
  const type = typeOfBytes(file.subarray(0, headBytes));
  if (type === null) throw new Error("This is none of our types.");
  return { type, ...(await readShape(new FileBytes(source(file), file.length), type)) };
}

/** A buffer that is read like a file; `read` counts what was asked of it. */
export function source(file: Buffer, read = { bytes: 0 }): ByteSource {
  return {
    async read(into, offset, length, position) {
      const bytesRead = file.copy(into, offset, position, position + length);
      read.bytes += bytesRead;
      return { bytesRead };
    },
  };
}
