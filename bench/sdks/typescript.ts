// What the TypeScript client costs beside others: CPU of an import, and CPU of a call over raw fetch. It is the packed
// tarball that is measured, and the peers are those of bench/package.json.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { packTypescript } from "../../scripts/sdks/pack-typescript.ts";

const run = promisify(execFile);
const peers = ["resend", "svix", "stripe", "openai"];
const empty = "an-empty-package";
const full = "@aloha/sdk with hooks and pace";

export interface TypescriptCosts {
  readonly subject: string;
  /** Milliseconds of CPU over those of an empty package, at best. */
  readonly importMs: number;
  readonly requireMs: number;
  /** Microseconds of CPU over those of raw fetch, at best. */
  readonly overFetchUs: number;
  /** The same with all that can be switched on; ours alone. */
  readonly fullUs?: number;
}

/** Measures ours and the peers that are installed, in turns; of all rounds the least counts. */
export async function measureTypescript(rounds: number): Promise<readonly TypescriptCosts[]> {
  const folder = mkdtempSync(join(tmpdir(), "aloha-bench-"));
  try {
    const subjects = ["@aloha/sdk", ...(await install(folder))];
    const [esm, cjs] = [await imports(folder, subjects, "esm", rounds), await imports(folder, subjects, "cjs", rounds)];
    const words = ["call-cost.ts", String(rounds * 4), "fetch", full, ...subjects];
    const { stdout } = await run(process.execPath, words, { cwd: folder });
    const calls = JSON.parse(stdout) as Record<string, number>;
    return subjects.map((subject) => ({
      subject,
      importMs: Number(esm.get(subject)) - Number(esm.get(empty)),
      requireMs: Number(cjs.get(subject)) - Number(cjs.get(empty)),
      overFetchUs: Number(calls[subject]) - Number(calls.fetch),
      ...(subject === "@aloha/sdk" && { fullUs: Number(calls[full]) - Number(calls.fetch) }),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a project with the packed client, and gives the names of the peers that are there. */
async function install(folder: string): Promise<readonly string[]> {
  const modules = join(folder, "node_modules");
  for (const name of ["@aloha/sdk", empty]) mkdirSync(join(modules, name), { recursive: true });
  const tarball = await packTypescript(folder);
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", join(modules, "@aloha/sdk")]);
  writeFileSync(join(modules, empty, "index.js"), "");
  for (const script of ["import-cost.ts", "call-cost.ts"])
    cpSync(join(import.meta.dirname, script), join(folder, script));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const installed = join(import.meta.dirname, "../node_modules");
  const found = peers.filter((name) => existsSync(join(installed, name)));
  for (const name of found) symlinkSync(join(installed, name), join(modules, name));
  return found;
}

async function imports(folder: string, subjects: readonly string[], format: string, rounds: number) {
  const least = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const name of [empty, ...subjects]) {
      const { stdout } = await run(process.execPath, ["import-cost.ts", name, format], { cwd: folder });
      least.set(name, Math.min(least.get(name) ?? Number(stdout), Number(stdout)));
    }
  }
  return least;
}
