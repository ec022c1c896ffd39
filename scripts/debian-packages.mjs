// Plain JavaScript, because it is needed before Node 26 starts.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

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

/** @param {string[]} words */
function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr } = spawnSync("apt-get", ["--quiet", "-o", "DPkg::Lock::Timeout=120", ...words], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`apt-get ${words.join(" ")} failed:\n${stderr}`);
}
