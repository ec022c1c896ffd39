import { type FileBytes, Unreadable } from "../../files/file-bytes.ts";
import type { Shape } from "./shape.ts";

const tailBytes = 2048;

/** A PDF is whole when its last lines say where its index is and that it ends there. Its pages are not read. */
export async function readPdf(file: FileBytes): Promise<Shape> {
  const from = Math.max(0, file.size - tailBytes);
  const tail = (await file.at(from, file.size - from)).toString("latin1");
  if (!/startxref\s+\d+\s+%%EOF/.test(tail)) throw new Unreadable("The PDF has no end: a part of it is missing.");
  return { width: null, height: null, durationMs: null };
}
