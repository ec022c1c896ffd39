import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");

export interface PackedPython {
  /** The absolute paths of what was built. */
  readonly wheel: string;
  readonly sdist: string;
}

/** Builds the wheel and the sdist of the Python client into a folder. It needs Python alone, and no network. */
export async function packPython(into: string): Promise<PackedPython> {
  const backend = join(root, "sdks/python/build_backend/usealoha_build.py");
  const { stdout } = await promisify(execFile)("python3", ["-B", backend, resolve(into)]);
  const [wheel = "", sdist = ""] = stdout.trim().split("\n");
  return { wheel: resolve(into, wheel), sdist: resolve(into, sdist) };
}
