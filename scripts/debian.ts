import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const debianPython = "/usr/bin/python3";

/** Finds a program on the PATH, or installs Debian's package of it where that may be done. */
export function ensureProgram(program: string, debianPackage: string): void {
  if (isHere(program)) return;
  if (!mayInstall()) throw new Error(`${program} was not found, and a test needs it. Install it.`);
  installPackage(debianPackage);
  if (!isHere(program)) throw new Error(`apt-get installed ${debianPackage}, but ${program} does not start.`);
}

/** True where a package may be installed without asking: as root, on Debian or what is made of it. */
export function mayInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get") || !existsSync("/etc/os-release")) return false;
  return /^(ID|ID_LIKE)=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * A Python that has all of these modules: the one on the PATH, or Debian's own. Where neither has them, and it may be
 * done, Debian's packages of them are installed.
 */
export function ensurePython(modules: readonly string[]): string {
  const pythons = ["python3", debianPython];
  const found = pythons.find((python) => imports(python, modules));
  if (found) return found;
  const packages = modules.map((name) => `python3-${name}`);
  if (!mayInstall())
    throw new Error(
      `No Python here has ${modules.join(", ")}, and a test needs them. Install them for python3, or Debian's ${packages.join(", ")}.`,
    );
  installPackage(...packages);
  if (!imports(debianPython, modules))
    throw new Error(`apt-get installed ${packages.join(", ")}, but ${debianPython} cannot import them.`);
  return debianPython;
}

export function installPackage(...names: string[]): void {
  const list = names.join(", ");
  console.log(`${list} is not here. Installing it from Debian, which takes a minute or two.`);
  apt("update");
  apt("install", "--yes", "--no-install-recommends", ...names);
}

function imports(python: string, modules: readonly string[]): boolean {
  return spawnSync(python, ["-c", `import ${modules.join(", ")}`]).status === 0;
}

function isHere(program: string): boolean {
  return spawnSync("/bin/sh", ["-c", `command -v ${program}`]).status === 0;
}

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr } = spawnSync("apt-get", ["--quiet", ...words], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`apt-get ${words.join(" ")} failed:\n${stderr}`);
}
