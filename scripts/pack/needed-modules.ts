import { globSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { basename, dirname, join, matchesGlob, relative } from "node:path";
import { nodeFileTrace } from "@vercel/nft";
import { fontFiles } from "../../sandbox/cards/card-fonts.ts";
import { resvgFile } from "../../sandbox/cards/package-file.ts";
import { programOf } from "../installed-program.mjs";
import { nodePackageName } from "../node-package.mjs";

const next = "node_modules/next/dist";
/** What is in reach of the server and used while somebody builds or develops, and pictures, which we do not resize. */
const notToServe = [
  `${next}/{esm,docs,build/webpack}/**`,
  `${next}/**/*.{development,dev}.js`,
  `${next}/compiled/{babel*,browserslist,caniuse-lite,terser,next-devtools}/**`,
  "node_modules/{typescript,sharp,caniuse-lite,esbuild}/**",
  "node_modules/{@img,@scalar}/**",
  "**/*.map",
];

/** What a person starts, and what the server opens by a name that it puts together. */
const entries = [
  "server.ts",
  "scripts/{start,worker,seed,backup,restore}.ts",
  "{server,sandbox}/**/*.ts",
  "app/api/v1/**/route.ts",
  `${next}/server/next.js`,
  // Next names these in lists of its own when it reads its settings.
  `${next}/compiled/webpack/*.js`,
];

/** The files of node_modules that a server with built pages opens, and the Node that it runs on. */
export async function neededModules(root: string): Promise<string[]> {
  const { fileList } = await nodeFileTrace(globSync(entries, { cwd: root }), {
    base: root,
    processCwd: root,
    ignore: notToServe,
    readFile: plain,
  });
  const name = String(nodePackageName);
  const node = ["package.json", "LICENSE"].map((file) => `node_modules/${name}/${file}`);
  const drawing = [resvgFile, ...fontFiles].map((name) => `node_modules/${name}`);
  const all = new Set([
    ...fileList,
    ...tracedByNext(root),
    ...node,
    relative(root, programOf(name, "node")),
    ...drawing,
  ]);
  const isNeeded = (file: string) =>
    file.startsWith("node_modules/") && !notToServe.some((one) => matchesGlob(file, one));
  return opened([...all].filter(isNeeded)).sort();
}

/** Without packages of which the tracer read the name and nothing more. */
function opened(files: readonly string[]): string[] {
  const folderOf = (file: string) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file;
  const used = new Set(files.filter((file) => basename(file) !== "package.json").map(folderOf));
  return files.filter((file) => used.has(folderOf(file)));
}

/** A file as the tracer reads it: without types. */
async function plain(path: string): Promise<string | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null || path.includes("/node_modules/") || !/\.m?ts$/.test(path)) return text;
  return stripTypeScriptTypes(text);
}

/** What the built pages open: Next wrote it down beside each of them. */
function tracedByNext(root: string): string[] {
  const lists = globSync(".next/{next-server.js.nft.json,server/**/*.nft.json}", { cwd: root });
  return lists.flatMap((list) => {
    const { files } = JSON.parse(readFileSync(join(root, list), "utf8")) as { files: string[] };
    return files.map((file) => relative(root, join(root, dirname(list), file)));
  });
}
