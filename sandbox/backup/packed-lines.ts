import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
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

/** Reads such a file, some hundred lines at a time. */
export async function* readLines(file: string): AsyncGenerator<unknown[]> {
  const bytes = createReadStream(file).on("error", (error) => packed.destroy(error));
  const packed = bytes.pipe(createGunzip());
  let group: unknown[] = [];
  for await (const line of createInterface({ input: packed, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (group.push(JSON.parse(line)) < 500) continue;
    yield group;
    group = [];
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
      for (const byte of text) if (byte === 10) count += 1;
    }
  });
  return { count, sha256: hash.hex() };
}
