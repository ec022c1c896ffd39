import { crc32 } from "node:zlib";
import { type FileBytes, Unreadable } from "../../files/file-bytes.ts";
import type { Shape } from "./shape.ts";

const headerBytes = 13;

/** Walks the chunks of a PNG up to its end. Nothing is inflated, so a small file that unpacks to gigabytes costs nothing. */
export async function readPng(file: FileBytes): Promise<Shape> {
  const header = await file.at(8, 8 + headerBytes + 4);
  const named = header.subarray(4, 8 + headerBytes);
  const sound = header.readUInt32BE(0) === headerBytes && named.toString("latin1", 0, 4) === "IHDR";
  if (!sound || header.readUInt32BE(8 + headerBytes) !== crc32(named))
    throw new Unreadable("The PNG has no sound header.");
  const [width, height] = [header.readUInt32BE(8), header.readUInt32BE(12)];
  if (width === 0 || height === 0 || width > 0x7fffffff || height > 0x7fffffff)
    throw new Unreadable("The PNG says a size that cannot be.");
  let position = 8 + 8 + headerBytes + 4;
  let dots = 0;
  for (;;) {
    const words = await file.at(position, 8);
    const length = words.readUInt32BE(0);
    const type = words.toString("latin1", 4, 8);
    if (!/^[A-Za-z]{4}$/.test(type)) throw new Unreadable("A part of the PNG has no name.");
    position += 12 + length;
    file.mustReach(position);
    if (type === "IDAT") dots += length;
    if (type === "IEND") break;
  }
  if (dots === 0) throw new Unreadable("The PNG holds no image.");
  return { width, height, durationMs: null };
}
