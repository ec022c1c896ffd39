// Plain JavaScript, because it is needed before Node 26 starts.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Path of a program of an installed package, since npm links no programs here. Throws when it is not installed.
 * @param {string} packageName
 * @param {string} name
 * @returns {string}
 */
export function programOf(packageName, name) {
  const folder = join(import.meta.dirname, "../node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[name]);
}
