import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readIndex, type SearchIndex } from "./engine.ts";

const folder = () => join(process.cwd(), "public/vendor/search");
let index: SearchIndex | undefined;

/** Where the index of this build lies. Its name is made of what is in it. Server only. */
export function indexAddress(): string {
  return `/vendor/search/${indexFile()}`;
}

/** The same index, for answers that are made on the server. */
export function serverIndex(): SearchIndex {
  index ??= readIndex(JSON.parse(readFileSync(join(folder(), indexFile()), "utf8")));
  return index;
}

function indexFile(): string {
  const [file] = readdirSync(folder());
  if (!file) throw new Error("The search index was not made.");
  return file;
}
