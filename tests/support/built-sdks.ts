import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { packPython } from "../../scripts/sdks/pack-python.ts";
import { packTypescript } from "../../scripts/sdks/pack-typescript.ts";

const root = resolve(import.meta.dirname, "../..");
const cache = join(root, "node_modules/.cache/aloha-sdks");

/** Puts both SDKs into a folder as their readers get them: the packed tarball below node_modules, and the wheel. */
export async function installSdks(into: string): Promise<void> {
  cpSync(await builtSdks(), into, { recursive: true });
}

/** The unpacked packages of these very sources. They are built once, however many files of tests ask. */
async function builtSdks(): Promise<string> {
  const built = join(cache, fingerprint());
  if (existsSync(built)) return built;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, "making-"));
  const [tarball, { wheel }] = await Promise.all([packTypescript(making), packPython(making)]);
  const home = join(making, "room");
  const scope = join(home, "node_modules/@aloha/sdk");
  mkdirSync(scope, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", scope]);
  execFileSync("python3", ["-m", "zipfile", "-e", wheel, home]);
  try {
    renameSync(home, built);
  } catch (error) {
    // Another file of tests was quicker.
    if (!existsSync(built)) throw error;
  }
  rmSync(making, { recursive: true });
  return built;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const sources = [
    "sdks/typescript/{src/**/*.ts,*.json,*.md}",
    "sdks/python/{src,build_backend}/**/*.py",
    "sdks/python/*.toml",
  ];
  const files = globSync(sources, { cwd: root, exclude: ["**/node_modules/**", "**/dist/**"] }).sort();
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 24);
}
