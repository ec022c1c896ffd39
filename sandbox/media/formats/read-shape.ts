import { mediaLimits } from "../../contract/facts.gen.ts";
import { type FileBytes, Unreadable } from "../../files/file-bytes.ts";
import type { MediaType } from "./media-type.ts";
import { readGif } from "./read-gif.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readMp4 } from "./read-mp4.ts";
import { readPdf } from "./read-pdf.ts";
import { readPng } from "./read-png.ts";
import { readWebp } from "./read-webp.ts";
import type { Shape } from "./shape.ts";

const readers: Record<MediaType, (file: FileBytes) => Promise<Shape>> = {
  "image/jpeg": readJpeg,
  "image/png": readPng,
  "image/webp": readWebp,
  "image/gif": readGif,
  "video/mp4": readMp4,
  "application/pdf": readPdf,
};

/** Reads the size and the length that a file says of itself. Throws Unreadable for one that is not whole. */
export async function readShape(file: FileBytes, type: MediaType): Promise<Shape> {
  const shape = await readers[type](file);
  const { width, height } = shape;
  if (width !== null && height !== null && width * height > mediaLimits.pixels) {
    const most = mediaLimits.pixels.toLocaleString("en");
    throw new Unreadable(`It says that it has ${width} × ${height} pixels. At most ${most} are taken.`);
  }
  return shape;
}
