import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installPackage, mayInstall, unpackPackage } from "./debian-packages.mjs";

const debianPython = "/usr/bin/python3";
/** Where Debian's package has another name than the module. */
const packagedAs: Readonly<Record<string, string>> = { ensurepip: "python3-venv", unittest: "python3" };

/** Finds a program on the PATH, or installs Debian's package of it where that may be done. */
export function ensureProgram(program: string, debianPackage: string): void {
  if (isHere(program)) return;
  if (!mayInstall()) throw new Error(`${program} was not found, and a test needs it. Install it.`);
  installPackage(debianPackage);
  if (!isHere(program)) throw new Error(`apt-get installed ${debianPackage}, but ${program} does not start.`);
}

/** The same for a program whose package would start a service: it is unpacked and not installed. */
export function ensureUnpacked(program: string, debianPackage: string): string {
  if (isHere(program)) return program;
  const folder = join(import.meta.dirname, "../node_modules/.cache/debian", debianPackage);
  const unpacked = join(folder, "usr/bin", program);
  if (existsSync(unpacked)) return unpacked;
  if (!mayInstall()) throw new Error(`${program} was not found, and a test needs it. Install it.`);
  unpackPackage(debianPackage, folder);
  return unpacked;
}

/**
 * A Python that has all of these modules: the one on the PATH, or Debian's own. Where neither has them, and it may be
 * done, Debian's packages of them are installed.
 */
export function ensurePython(modules: readonly string[]): string {
  const pythons = ["python3", debianPython];
  const found = pythons.find((python) => imports(python, modules));
  if (found) return found;
  const packages = modules.map((name) => packagedAs[name] ?? `python3-${name}`);
  if (!mayInstall())
    throw new Error(
      `No Python here has ${modules.join(", ")}, and a test needs them. Install them for python3, or Debian's ${packages.join(", ")}.`,
    );
  installPackage(...packages);
  if (!imports(debianPython, modules))
    throw new Error(`apt-get installed ${packages.join(", ")}, but ${debianPython} cannot import them.`);
  return debianPython;
}

function imports(python: string, modules: readonly string[]): boolean {
  return spawnSync(python, ["-c", `import ${modules.join(", ")}`]).status === 0;
}

function isHere(program: string): boolean {
  return spawnSync("/bin/sh", ["-c", `command -v ${program}`]).status === 0;
}
