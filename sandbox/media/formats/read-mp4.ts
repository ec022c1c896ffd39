import { type FileBytes, Unreadable } from "../../files/file-bytes.ts";
import type { Shape } from "./shape.ts";

interface Box {
  readonly type: string;
  /** Where its content begins, and where the box ends. */
  readonly start: number;
  readonly end: number;
}

/** Finds the length of an MP4, and the size of its first video track as players show it. */
export async function readMp4(file: FileBytes): Promise<Shape> {
  const all = await boxesIn(file, 0, file.size);
  const movie = all.find((box) => box.type === "moov");
  if (!movie) throw new Unreadable("The MP4 has no index (the box moov), which says what is in it.");
  if (!all.some((box) => box.type === "mdat")) throw new Unreadable("The MP4 holds no film, only its index.");
  const inside = await boxesIn(file, movie.start, movie.end);
  const header = inside.find((box) => box.type === "mvhd");
  if (!header) throw new Unreadable("The index of the MP4 has no header.");
  for (const track of inside.filter((box) => box.type === "trak")) {
    const size = await pictureIn(file, track);
    if (size) return { ...size, durationMs: await durationIn(file, header) };
  }
  throw new Unreadable("The MP4 has no video track.");
}

/** Lists the boxes that lie side by side in a part of the file. */
async function boxesIn(file: FileBytes, start: number, end: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let position = start; position + 8 <= end; ) {
    const head = await file.at(position, 8);
    const short = head.readUInt32BE(0);
    const type = head.toString("latin1", 4, 8);
    const long = short === 1 ? Number((await file.at(position + 8, 8)).readBigUInt64BE(0)) : short;
    const length = short === 0 ? end - position : long;
    const from = position + (short === 1 ? 16 : 8);
    if (position + length < from || position + length > end)
      throw new Unreadable("A box of the MP4 does not fit into the file: a part of it is missing.");
    boxes.push({ type, start: from, end: position + length });
    position += length;
  }
  return boxes;
}

async function pictureIn(file: FileBytes, track: Box): Promise<{ width: number; height: number } | null> {
  const parts = await boxesIn(file, track.start, track.end);
  const media = parts.find((box) => box.type === "mdia");
  const header = parts.find((box) => box.type === "tkhd");
  if (!media || !header) return null;
  const handler = (await boxesIn(file, media.start, media.end)).find((box) => box.type === "hdlr");
  if (!handler || (await within(file, handler, 8, 4)).toString("latin1") !== "vide") return null;
  // The long form has three times of 8 bytes where the short one has 4.
  const wide = (await within(file, header, 0, 1))[0] === 1 ? 12 : 0;
  const words = await within(file, header, 40 + wide, 44);
  const [width, height] = [words.readUInt16BE(36), words.readUInt16BE(40)];
  if (width === 0 || height === 0) return null;
  const turned = words.readInt32BE(0) === 0 && words.readInt32BE(4) !== 0;
  return turned ? { width: height, height: width } : { width, height };
}

async function durationIn(file: FileBytes, header: Box): Promise<number | null> {
  const wide = (await within(file, header, 0, 1))[0] === 1;
  const words = await within(file, header, wide ? 20 : 12, wide ? 12 : 8);
  const scale = words.readUInt32BE(0);
  const units = wide ? Number(words.readBigUInt64BE(4)) : words.readUInt32BE(4);
  const unknown = scale === 0 || units === 0 || units === (wide ? 2 ** 64 : 2 ** 32 - 1);
  const ms = Math.round((units / scale) * 1000);
  return unknown || !Number.isSafeInteger(ms) ? null : ms;
}

function within(file: FileBytes, box: Box, offset: number, length: number): Promise<Buffer> {
  if (box.start + offset + length > box.end) throw new Unreadable(`The box ${box.type} of the MP4 is too short.`);
  return file.at(box.start + offset, length);
}
