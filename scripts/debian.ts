import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

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

export function installPackage(name: string): void {
  console.log(`No ${name} here. Installing Debian's package ${name}, which takes a minute or two.`);
  apt("update");
  apt("install", "--yes", "--no-install-recommends", name);
}

function isHere(program: string): boolean {
  return spawnSync("/bin/sh", ["-c", `command -v ${program}`]).status === 0;
}

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr } = spawnSync("apt-get", ["--quiet", ...words], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`apt-get ${words.join(" ")} failed:\n${stderr}`);
}
