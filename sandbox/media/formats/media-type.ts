import type { mediaTypes } from "../../contract/facts.gen.ts";
import { headBytes } from "../../files/write-file.ts";

export type MediaType = keyof typeof mediaTypes;
export type MediaKind = (typeof mediaTypes)[MediaType]["kind"];

const mp4Brands = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V[ PH]|MSNV|dash|mmp4|f4v )$/;

/** What a file is by its first bytes. Neither its name nor what the sender calls it counts. Null for what we do not take. */
export function typeOfBytes(head: Uint8Array): MediaType | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, headBytes));
  const text = bytes.toString("latin1");
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (/^GIF8[79]a/.test(text)) return "image/gif";
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "image/webp";
  if (/^%PDF-[12]\./.test(text)) return "application/pdf";
  return text.startsWith("ftyp", 4) && isMp4(bytes) ? "video/mp4" : null;
}

/** The first box lists what the file is compatible with. HEIC, AVIF and QuickTime have the same box and other brands. */
function isMp4(bytes: Buffer): boolean {
  const brands = [8, 16, 20, 24, 28, 32].map((at) => bytes.toString("latin1", at, at + 4));
  const listed = brands.slice(0, Math.max(1, Math.floor((bytes.readUInt32BE(0) - 12) / 4)));
  return listed.some((brand) => mp4Brands.test(brand));
}
