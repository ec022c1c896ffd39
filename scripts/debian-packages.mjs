// Plain JavaScript, because it is needed before Node 26 starts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";

/** True where a package may be installed without asking: as root, on Debian or what is made of it. */
export function mayInstall() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get") || !existsSync("/etc/os-release")) return false;
  return /^(ID|ID_LIKE)=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** @param {string[]} names */
export function installPackage(...names) {
  const list = names.join(", ");
  console.log(`${list} is not here. Installing it from Debian, which takes a minute or two.`);
  apt("update");
  apt("install", "--yes", "--no-install-recommends", ...names);
}

/**
 * Unpacks a package into a folder and installs nothing: no service of it starts on this machine.
 * @param {string} name
 * @param {string} folder
 */
export function unpackPackage(name, folder) {
  console.log(`${name} is not here. Unpacking Debian's, which takes a few seconds.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  apt("update");
  run("apt-get", ["--quiet", "download", name], folder);
  const [archive = ""] = readdirSync(folder).filter((file) => file.endsWith(".deb"));
  run("dpkg-deb", ["--extract", archive, "."], folder);
}

/** @param {string[]} words */
function apt(...words) {
  run("apt-get", ["--quiet", "-o", "DPkg::Lock::Timeout=120", ...words]);
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {string} [cwd]
 */
function run(program, words, cwd) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr } = spawnSync(program, words, { cwd, env, encoding: "utf8" });
  if (status === 0) return;
  const plain = words.filter((word) => !/^-[oq]|^--quiet|^DPkg/.test(word));
  throw new Error(`${program} ${plain.join(" ")} failed:\n${stderr}`);
}
