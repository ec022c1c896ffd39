import { type FileBytes, Unreadable } from "../../files/file-bytes.ts";
import type { Shape } from "./shape.ts";

const image = 0x2c;
const extension = 0x21;
const end = 0x3b;
const timing = 0xf9;
/** What browsers do with a frame that asks for next to no time. */
const hurriedMs = 100;

/** Walks the blocks of a GIF up to its end, and adds up how long its frames stand. */
export async function readGif(file: FileBytes): Promise<Shape> {
  const screen = await file.at(6, 7);
  const [width, height] = [screen.readUInt16LE(0), screen.readUInt16LE(2)];
  if (width === 0 || height === 0) throw new Unreadable("The GIF says that it has no width or no height.");
  let position = 13 + tableBytes(screen[4] ?? 0);
  let frames = 0;
  let totalMs = 0;
  let delayMs = hurriedMs;
  for (;;) {
    const code = (await file.at(position, 1))[0];
    if (code === end) break;
    if (code === image) {
      const flags = (await file.at(position + 9, 1))[0] ?? 0;
      position = await afterBlocks(file, position + 10 + tableBytes(flags) + 1);
      frames += 1;
      totalMs += delayMs;
      delayMs = hurriedMs;
    } else if (code === extension) {
      if ((await file.at(position + 1, 1))[0] === timing)
        delayMs = asShown((await file.at(position + 4, 2)).readUInt16LE(0));
      position = await afterBlocks(file, position + 2);
    } else throw new Unreadable("Between two parts of the GIF stands something that is none.");
  }
  if (frames === 0) throw new Unreadable("The GIF holds no image.");
  return { width, height, durationMs: frames > 1 ? totalMs : null };
}

/** The bytes of a colour table, where the flags say that there is one. */
function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function asShown(hundredths: number): number {
  return hundredths < 2 ? hurriedMs : hundredths * 10;
}

/** Where a row of data blocks has ended. */
async function afterBlocks(file: FileBytes, start: number): Promise<number> {
  for (let position = start; ; ) {
    const piece = await file.from(position);
    let at = 0;
    for (; at < piece.length; at += 1 + (piece[at] ?? 0)) if (piece[at] === 0) return position + at + 1;
    position += at;
  }
}
