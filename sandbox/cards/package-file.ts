import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What turns a drawing into pixels. */
export const resvgFile = "@resvg/resvg-wasm/index_bg.wasm";

/** A file of an installed package, out of sight of Next's bundler, which would try to pack it. */
export function readPackageFile(name: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(/* turbopackIgnore: true */ name));
}
