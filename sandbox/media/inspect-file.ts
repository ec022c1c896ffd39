import { mediaTypes } from "../contract/facts.gen.ts";
import { FileBytes, Unreadable } from "../files/file-bytes.ts";
import type { FileRoom } from "../files/file-room.ts";
import type { ReceivedFile } from "../files/received-file.ts";
import { headBytes } from "../files/write-file.ts";
import { unreadable } from "./admit-file.ts";
import { type MediaType, typeOfBytes } from "./formats/media-type.ts";
import { readShape } from "./formats/read-shape.ts";
import type { Shape } from "./formats/shape.ts";

export type Inspected = Shape & { readonly type: MediaType };

/** Reads what a stored file says of itself. A file that is not whole is refused. */
export async function inspectFile(room: FileRoom, { name, bytes }: ReceivedFile): Promise<Inspected> {
  await using handle = await room.open(name);
  const file = new FileBytes(handle, bytes);
  const type = typeOfBytes(await file.at(0, Math.min(headBytes, bytes)));
  if (type === null) throw new Error("A file was admitted that is none of ours.");
  try {
    return { type, ...(await readShape(file, type)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw unreadable(`This ${mediaTypes[type].name} cannot be used. ${error.message}`, error.message);
  }
}
