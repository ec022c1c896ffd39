import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { nothingIfGone } from "../nothing-if-gone.ts";
import { growingSha256 } from "../secrets.ts";

/** A file of the media folder in a backup. */
export interface CopiedFile {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where a file may lie: a backup that somebody else wrote must not name a place outside of the folder. */
export function isFilePath(path: string): boolean {
  return /^[\w-]+\/[\w-]+$/.test(path);
}

/** Copies every file that lies whole in its place and is not copied yet. What is still coming in has no row yet. */
export async function copyNewFiles(from: string, into: string, done: Map<string, CopiedFile>): Promise<void> {
  for (const shelf of (await readdir(from).catch(nothingIfGone([]))).filter((name) => name !== "incoming").sort()) {
    for (const name of (await readdir(join(from, shelf))).sort()) {
      const path = `${shelf}/${name}`;
      const copied = done.has(path) ? null : await copyFile(from, into, path);
      if (copied) done.set(path, copied);
    }
  }
}

/** Null when the file went away meanwhile: its row was deleted, or it never had one. */
export async function copyFile(from: string, into: string, path: string): Promise<CopiedFile | null> {
  await mkdir(dirname(join(into, path)), { recursive: true });
  const writing = createWriteStream(join(into, path));
  const copied = await readThrough(from, path, (pieces) => pipeline(pieces, writing));
  if (copied === null) await rm(join(into, path), { force: true });
  return copied;
}

/** The size and the hash of a file as it lies there. Null when there is none. */
export function lookAtFile(from: string, path: string): Promise<CopiedFile | null> {
  return readThrough(from, path, async (pieces) => {
    for await (const _ of pieces);
  });
}

async function readThrough(
  from: string,
  path: string,
  give: (pieces: AsyncIterable<Buffer>) => Promise<void>,
): Promise<CopiedFile | null> {
  const hash = growingSha256();
  let bytes = 0;
  const pieces = async function* () {
    for await (const piece of createReadStream(join(from, path)) as AsyncIterable<Buffer>) {
      hash.add(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  const given = await give(pieces()).then(() => true, nothingIfGone(false));
  return given ? { path, bytes, sha256: hash.hex() } : null;
}
