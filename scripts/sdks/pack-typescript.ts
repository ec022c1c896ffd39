import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { programOf } from "../installed-program.mjs";
import { bundleTypescript, source } from "./bundle-typescript.ts";
import { npmPack } from "./npm-pack.ts";

const run = promisify(execFile);

const shipped = ["package.json", "README.md", "CHANGELOG.md", "RUNTIMES.md", "LICENSE"];

/** Builds @aloha/sdk and packs it as npm would publish it. Gives the path of the tarball. */
export function packTypescript(into: string): Promise<string> {
  return npmPack({ source, shipped, build: buildTypescript }, into);
}

/** Bundles the code for both formats, and writes the types once, with comments. */
export async function buildTypescript(dist: string): Promise<string> {
  rmSync(dist, { recursive: true, force: true });
  const types = join(dist, "types");
  const words = ["-p", join(source, "tsconfig.build.json"), "--outDir", types];
  const [files] = await Promise.all([
    bundleTypescript(),
    run(process.execPath, [programOf("typescript", "tsc"), ...words]),
  ]);
  for (const { path, text } of files) write(join(dist, path), text);
  write(join(dist, "cjs/package.json"), '{ "type": "commonjs" }\n');
  // A module of types alone has no code.
  write(join(dist, "cjs/types.gen.js"), "");
  for (const file of reached(types, entries)) {
    write(join(dist, "cjs", file), compact(readFileSync(join(types, file), "utf8")));
  }
  // Both formats have the same names and types, and a class of the one is an instance of the other's.
  for (const file of entries) {
    write(join(dist, "esm", file), `export * from "../cjs/${file.replace(".d.ts", ".js")}";\n`);
  }
  rmSync(types, { recursive: true });
  return dist;
}

const entries = ["index.d.ts", "webhooks.d.ts"];

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

// TypeScript rewrites the extension in code, and leaves it in declarations.
const imported = /(?<=from |import\()"(\.[^"]+)\.ts"/g;

/** The declarations that others read, from the entries on. */
function reached(folder: string, from: readonly string[]): readonly string[] {
  const found = new Set(from);
  for (const file of found) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, path] of text.matchAll(imported)) found.add(`${normalize(join(dirname(file), String(path)))}.d.ts`);
  }
  return [...found];
}

/** A declaration with the extensions of what is there at run time, and a tab where TypeScript writes four spaces. */
function compact(text: string): string {
  return text.replaceAll(imported, '"$1.js"').replaceAll(/^( {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}
