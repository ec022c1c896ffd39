import { type FileBytes, Unreadable } from "../../files/file-bytes.ts";
import type { Shape } from "./shape.ts";

type Size = { readonly width: number; readonly height: number };

/** Walks the chunks of a WebP. An extended one says its size first; a simple one says it in its image. */
export async function readWebp(file: FileBytes): Promise<Shape> {
  const until = 8 + (await file.at(4, 4)).readUInt32LE(0);
  file.mustReach(until);
  let canvas: Size | null = null;
  let still: Size | null = null;
  let framesMs: number | null = null;
  for (let position = 12; position < until; ) {
    const head = await file.at(position, 8);
    const type = head.toString("latin1", 0, 4);
    const length = head.readUInt32LE(4);
    const next = position + 8 + length + (length % 2);
    if (position + 8 + length > until) throw new Unreadable("A part of the WebP is longer than the whole.");
    if (type === "VP8X") canvas = canvasIn(await piece(file, position, length, 10));
    if (type === "VP8 ") still ??= lossyIn(await piece(file, position, length, 10));
    if (type === "VP8L") still ??= losslessIn(await piece(file, position, length, 5));
    if (type === "ANMF") framesMs = (framesMs ?? 0) + (await piece(file, position, length, 16)).readUIntLE(12, 3);
    position = next;
  }
  const size = canvas ?? still;
  if (size === null || (still === null && framesMs === null)) throw new Unreadable("The WebP holds no image.");
  return { ...size, durationMs: framesMs };
}

function piece(file: FileBytes, position: number, length: number, wanted: number): Promise<Buffer> {
  if (length < wanted) throw new Unreadable("A part of the WebP is too short to say what it must.");
  return file.at(position + 8, wanted);
}

function canvasIn(words: Buffer): Size {
  return { width: words.readUIntLE(4, 3) + 1, height: words.readUIntLE(7, 3) + 1 };
}

function lossyIn(words: Buffer): Size {
  if (words.readUIntBE(3, 3) !== 0x9d012a) throw new Unreadable("The image in the WebP does not begin as one.");
  const size = { width: words.readUInt16LE(6) & 0x3fff, height: words.readUInt16LE(8) & 0x3fff };
  if (size.width === 0 || size.height === 0) throw new Unreadable("The WebP says that it has no width or no height.");
  return size;
}

function losslessIn(words: Buffer): Size {
  if (words[0] !== 0x2f) throw new Unreadable("The image in the WebP does not begin as one.");
  const bits = words.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
