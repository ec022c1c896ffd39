import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { packTypescript } from "../../../../scripts/sdks/pack-typescript.ts";

const run = promisify(execFile);

/** A project of its own, in which the packed tarball is installed as npm would do it. */
export interface Project {
  readonly folder: string;
  readonly tarball: string;
  write(name: string, text: string): string;
  /** Runs a program in the folder, and gives what it printed. */
  run(program: string, words: readonly string[], env?: Record<string, string>): Promise<string>;
  remove(): void;
}

export async function installPacked(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "aloha-packed-"));
  const tarball = await packTypescript(folder);
  const installed = join(folder, "node_modules/@aloha/sdk");
  mkdirSync(installed, { recursive: true });
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", installed]);
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  write("package.json", '{ "name": "project", "private": true, "dependencies": { "@aloha/sdk": "1.0.0" } }\n');
  return {
    folder,
    tarball,
    write,
    run: async (program, words, env = {}) => {
      const settings = { cwd: folder, env: { ...process.env, ...env }, timeout: 60_000 };
      return (await run(program, words, settings)).stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const runtimes = join(import.meta.dirname, "../../../conformance/runtimes");

/** The runtimes come as binaries for Linux on x64. They are installed when they are not here yet, with a second try. */
export async function ensureRuntimes(): Promise<boolean> {
  if (process.platform !== "linux" || process.arch !== "x64") return false;
  const install = () => run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: runtimes });
  if (!existsSync(join(runtimes, "node_modules/node-20"))) await install().catch(install);
  return true;
}

const inside = (path: string) => join(runtimes, "node_modules", path);

export const binaries = {
  node20: inside("node-20/bin/node"),
  node22: inside("node-22/bin/node"),
  node24: inside("node-24/bin/node"),
  node26: process.execPath,
  bun: inside("@oven/bun-linux-x64/bin/bun"),
  deno: inside("@deno/linux-x64-glibc/deno"),
  workerd: inside("@cloudflare/workerd-linux-64/bin/workerd"),
} as const;
