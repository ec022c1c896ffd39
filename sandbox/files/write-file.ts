import { ApiError } from "../errors.ts";
import { growingSha256 } from "../secrets.ts";
import type { BegunFile, FileRoom } from "./file-room.ts";
import { ReceivedFile } from "./received-file.ts";

/** How large a file may be, by its first bytes, and what to call one of its kind. */
export interface Admitted {
  readonly mostBytes: number;
  readonly name: string;
}

type Admit = (head: Uint8Array) => Admitted;

/** How many first bytes say what a file is. */
export const headBytes = 64;

/** Writes a file as it comes, straight to the disk. If it is refused or breaks off, nothing of it stays. */
export async function writeFile(body: AsyncIterable<Uint8Array>, room: FileRoom, admit: Admit): Promise<ReceivedFile> {
  const begun = await room.begin();
  try {
    const file = await copy(body, begun, admit);
    await room.keep(begun);
    return file;
  } catch (error) {
    await room.abandon(begun);
    throw error;
  }
}

async function copy(body: AsyncIterable<Uint8Array>, { name, handle }: BegunFile, admit: Admit): Promise<ReceivedFile> {
  const hash = growingSha256();
  let head = Buffer.alloc(0);
  let admitted: Admitted | null = null;
  let bytes = 0;
  for await (const piece of body) {
    if (head.length < headBytes) head = Buffer.concat([head, piece.subarray(0, headBytes - head.length)]);
    if (head.length === headBytes) admitted ??= admit(head);
    bytes += piece.length;
    if (admitted && bytes > admitted.mostBytes) throw tooLarge(admitted);
    hash.add(piece);
    await handle.writeFile(piece);
  }
  if (admitted === null) admit(head);
  return new ReceivedFile(name, bytes, hash.hex());
}

function tooLarge({ mostBytes, name }: Admitted): ApiError {
  return new ApiError("body_too_large", { detail: `${name} may have ${mostBytes / 1e6} MB. Make this one smaller.` });
}
