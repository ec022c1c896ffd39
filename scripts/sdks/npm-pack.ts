import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

interface Package {
  /** Where its manifest and its texts lie. */
  readonly source: string;
  /** What is taken from there as it is. */
  readonly shipped: readonly string[];
  /** Builds what else belongs to it. */
  build(dist: string): Promise<unknown>;
}

/** Packs a package as npm would publish it. Gives the path of the tarball. */
export async function npmPack({ source, shipped, build }: Package, into: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "aloha-pack-"));
  try {
    await build(join(folder, "dist"));
    for (const name of shipped) if (existsSync(join(source, name))) cpSync(join(source, name), join(folder, name));
    mkdirSync(into, { recursive: true });
    const words = ["pack", "--json", "--silent", "--pack-destination", into];
    const { stdout } = await promisify(execFile)("npm", words, { cwd: folder });
    const packed = JSON.parse(stdout) as readonly { filename: string }[] | Record<string, { filename: string }>;
    const [made] = Object.values(packed);
    if (!made) throw new Error(`npm pack made nothing: ${stdout}`);
    return join(into, made.filename.replace(/^@/, "").replace("/", "-"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
