// `npm run pack -- FOLDER`: writes all that a server needs into a new folder, with built pages and without npm.
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { buildPages } from "./build-pages.ts";
import { requireNode } from "./node-version.ts";
import { neededModules } from "./pack/needed-modules.ts";

requireNode();
const root = join(import.meta.dirname, "..");
const ours = [
  "app",
  "components",
  "content",
  "public",
  "sandbox",
  "scripts",
  "server",
  "server.ts",
  "openapi.yaml",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "LICENSE",
  ".next",
];

/** What only the next build reads. */
const leftBehind = new Set(
  ["cache", "diagnostics", "types", "trace", "trace-build"].map((name) => join(root, ".next", name)),
);

const [folder, ...others] = process.argv.slice(2);
if (!folder || others.length > 0 || folder.startsWith("-")) {
  console.error("Usage: npm run pack -- FOLDER   (a folder that does not exist yet)");
  process.exit(2);
}
try {
  await packServer(resolve(folder));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** The sources come whole: `npm start` holds the build against them, and the server opens some by their place. */
async function packServer(target: string): Promise<void> {
  if (existsSync(target)) throw new Error(`${target} is there already. Name a folder that is not.`);
  await buildPages();
  const modules = await neededModules(root);
  mkdirSync(target, { recursive: true });
  const how = { recursive: true, verbatimSymlinks: true, filter: (path: string) => !leftBehind.has(path) };
  for (const name of ours) cpSync(join(root, name), join(target, name), how);
  for (const file of modules) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file), { dereference: true });
  }
  console.log(`Wrote the server and ${modules.length} files of its packages to ${folder}.`);
}
