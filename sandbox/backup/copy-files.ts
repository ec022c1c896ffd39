import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { growingSha256 } from "../secrets.ts";

/** A file of the media folder in a backup. */
export interface CopiedFile {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Copies every file that lies whole in its place. What is still coming in has no row yet. */
export async function* copyFiles(from: string, into: string): AsyncGenerator<CopiedFile[]> {
  const shelves = await readdir(from).catch(() => []);
  for (const shelf of shelves.filter((name) => name !== "incoming").sort()) {
    for (const name of (await readdir(join(from, shelf))).sort()) {
      const copied = await copyFile(from, into, `${shelf}/${name}`);
      if (copied) yield [copied];
    }
  }
}

/** Null when the file went away meanwhile: its row was deleted, or it never had one. */
export async function copyFile(from: string, into: string, path: string): Promise<CopiedFile | null> {
  const target = join(into, path);
  await mkdir(dirname(target), { recursive: true });
  const hash = growingSha256();
  let bytes = 0;
  try {
    await pipeline(
      createReadStream(join(from, path)),
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.add(piece);
          bytes += piece.length;
          yield piece;
        }
      },
      createWriteStream(target),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return { path, bytes, sha256: hash.hex() };
}
