import type { FileBytes } from "../../files/file-bytes.ts";

const orientationTag = 0x0112;

/** Whether the Exif part of a photo says that it was taken with the camera on its side, so that width and height change places. */
export async function isOnItsSide(file: FileBytes, position: number, length: number): Promise<boolean> {
  if (length < 20) return false;
  const part = await file.at(position, Math.min(length, 8192));
  if (part.toString("latin1", 0, 6) !== "Exif\0\0") return false;
  const tiff = part.subarray(6);
  const order = tiff.toString("latin1", 0, 2);
  if (order !== "II" && order !== "MM") return false;
  const short = (at: number) => (order === "II" ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = order === "II" ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return false;
  const count = short(start);
  for (let entry = 0; entry < count; entry++) {
    const at = start + 2 + entry * 12;
    if (at + 10 > tiff.length) return false;
    if (short(at) === orientationTag) return short(at + 8) >= 5 && short(at + 8) <= 8;
  }
  return false;
}
