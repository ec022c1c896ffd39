import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What lies here was put here by the build. */
export const vendor = join(import.meta.dirname, "..", "public", "vendor");
const parts = ["scalar/standalone.esm.js", "portal/console.css", "search"];

/** True when it is all there. */
export function hasVendor(): boolean {
  return parts.every((part) => existsSync(join(vendor, part)));
}

/** Lays out the files that pages load and that nobody wrote: the console's, and the index of the search. */
export async function layOutVendor(): Promise<void> {
  const [{ copyConsole }, { searchIndexText, searchIndexName }] = await Promise.all([
    import("./copy-console.ts"),
    import("./search-index.ts"),
  ]);
  rmSync(vendor, { recursive: true, force: true });
  await copyConsole(vendor);
  const index = await searchIndexText();
  mkdirSync(join(vendor, "search"));
  writeFileSync(join(vendor, "search", searchIndexName(index)), index);
}
