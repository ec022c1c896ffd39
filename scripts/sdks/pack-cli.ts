// Builds @aloha/cli into sdks/cli/dist, or packs it: node scripts/sdks/pack-cli.ts [FOLDER FOR THE TARBALL]
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { npmPack } from "./npm-pack.ts";

const root = resolve(import.meta.dirname, "../..");

export const cliSource = join(root, "sdks/cli");
const shipped = ["package.json", "README.md", "CHANGELOG.md", "LICENSE"];

/** Bundles the program, the SDK and citty into one file, and gives its path. What a command needs is read when it runs. */
export async function buildCli(dist: string): Promise<string> {
  const file = join(dist, "aloha.cjs");
  mkdirSync(dist, { recursive: true });
  await build({
    entryPoints: [join(cliSource, "src/main.ts")],
    outfile: file,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    // CommonJS: a module of Node is loaded where it is needed, and not before the first line.
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
    legalComments: "none",
    logLevel: "error",
  });
  chmodSync(file, 0o755);
  writeFileSync(join(dist, "THIRD-PARTY.md"), `citty is part of aloha.cjs.\n\n${licence("citty")}`);
  return file;
}

const licence = (name: string): string => readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8");

/** Builds the program and packs it as npm would publish it. Gives the path of the tarball. */
export function packCli(into: string): Promise<string> {
  return npmPack({ source: cliSource, shipped, build: buildCli }, into);
}

if (import.meta.main) {
  const [into] = process.argv.slice(2);
  console.log(into === undefined ? await buildCli(join(cliSource, "dist")) : await packCli(resolve(into)));
}
