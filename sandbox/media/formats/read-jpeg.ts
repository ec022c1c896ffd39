import { type FileBytes, Unreadable } from "../../files/file-bytes.ts";
import { isOnItsSide } from "./exif-orientation.ts";
import type { Shape } from "./shape.ts";

const endOfImage = 0xd9;
const startOfScan = 0xda;
const app1 = 0xe1;
/** C0 to CF begin a frame, but for three that define tables. */
const noFrames = new Set([0xc4, 0xc8, 0xcc]);

/** Walks the segments of a JPEG up to the end of the image. Nothing is decoded. */
export async function readJpeg(file: FileBytes): Promise<Shape> {
  let frame: { width: number; height: number } | null = null;
  let turned = false;
  let scans = 0;
  let position = 2;
  for (;;) {
    const [mark, code = 0] = await file.at(position, 2);
    if (mark !== 0xff) throw new Unreadable("Between two parts of the JPEG stands something that is none.");
    if (code === endOfImage) break;
    if (code === 0xff) position += 1;
    else if (isBare(code)) position += 2;
    else {
      const length = (await file.at(position + 2, 2)).readUInt16BE(0);
      const next = position + 2 + length;
      if (length < 2) throw new Unreadable("A part of the JPEG says that it is shorter than its own length.");
      file.mustReach(next);
      if (code >= 0xc0 && code <= 0xcf && !noFrames.has(code)) frame ??= await sizeIn(file, position, length);
      if (code === app1) turned ||= await isOnItsSide(file, position + 4, length - 2);
      if (code === startOfScan) scans += 1;
      position = code === startOfScan ? await endOfScan(file, next) : next;
    }
  }
  if (frame === null || scans === 0) throw new Unreadable("The JPEG holds no image.");
  const { width, height } = frame;
  return turned ? { width: height, height: width, durationMs: null } : { width, height, durationMs: null };
}

/** A mark that stands alone, without a length. */
function isBare(code: number): boolean {
  return code === 0x01 || (code >= 0xd0 && code <= 0xd8);
}

async function sizeIn(file: FileBytes, position: number, length: number): Promise<{ width: number; height: number }> {
  if (length < 8) throw new Unreadable("The frame of the JPEG is too short to say its size.");
  const words = await file.at(position + 5, 4);
  const [height, width] = [words.readUInt16BE(0), words.readUInt16BE(2)];
  if (width === 0 || height === 0) throw new Unreadable("The JPEG says that it has no width or no height.");
  return { width, height };
}

/** The next mark after the dots of a scan: an FF that neither stands for itself nor restarts the decoder. */
async function endOfScan(file: FileBytes, start: number): Promise<number> {
  for (let position = start; ; ) {
    const piece = await file.from(position);
    let found = piece.indexOf(0xff);
    while (found !== -1 && standsForDots(piece[found + 1])) found = piece.indexOf(0xff, found + 2);
    if (found === -1) position += piece.length;
    else if (found + 1 < piece.length) return position + found;
    else {
      // The mark lies across two windows.
      position += found;
      if (!standsForDots((await file.at(position, 2))[1])) return position;
      position += 2;
    }
  }
}

/** What may follow an FF inside the dots. Undefined at the end of a piece. */
function standsForDots(code: number | undefined): boolean {
  return code === 0 || (code !== undefined && code >= 0xd0 && code <= 0xd7);
}
