import { createReadStream, createWriteStream } from "node:fs";
import { pipeline as join, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { growingSha256 } from "../secrets.ts";

export interface WrittenLines {
  readonly count: number;
  readonly sha256: string;
}

/** Writes each value as a line of JSON into a gzip file. The hash is of the lines themselves. */
export async function writeLines(file: string, groups: AsyncIterable<readonly unknown[]>): Promise<WrittenLines> {
  const hash = growingSha256();
  let count = 0;
  const texts = async function* () {
    for await (const group of groups) {
      const text = Buffer.from(group.map((value) => `${JSON.stringify(value)}\n`).join(""));
      hash.add(text);
      count += group.length;
      yield text;
    }
  };
  await pipeline(Readable.from(texts()), createGzip(), createWriteStream(file, { flags: "wx" }));
  return { count, sha256: hash.hex() };
}

const newline = 10;
const linesAtOnce = 500;
const bytesAtOnce = 4 * 1024 * 1024;

/** Reads such a file, some lines at a time. Node's readline is no use here: it also breaks at U+2028, which JSON allows in a text. */
export async function* readLines(file: string): AsyncGenerator<unknown[]> {
  const pieces: AsyncIterable<Buffer> = join(createReadStream(file), createGunzip(), () => undefined);
  let group: unknown[] = [];
  let begun: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(newline); end !== -1; end = piece.indexOf(newline, start)) {
      begun.push(piece.subarray(start, end));
      group.push(JSON.parse(Buffer.concat(begun).toString()));
      begun = [];
      start = end + 1;
      if (group.length < linesAtOnce && bytes < bytesAtOnce) continue;
      yield group;
      group = [];
      bytes = 0;
    }
    begun.push(piece.subarray(start));
    bytes += piece.length;
  }
  if (group.length > 0) yield group;
}

/** The hash and the number of lines of such a file, as `writeLines` said them. */
export async function checkLines(file: string): Promise<WrittenLines> {
  const hash = growingSha256();
  let count = 0;
  await pipeline(createReadStream(file), createGunzip(), async (texts: AsyncIterable<Buffer>) => {
    for await (const text of texts) {
      hash.add(text);
      for (const byte of text) if (byte === newline) count += 1;
    }
  });
  return { count, sha256: hash.hex() };
}
