import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildCli } from "../../../../scripts/sdks/pack-cli.ts";

const root = resolve(import.meta.dirname, "../../../..");
const cache = join(root, "node_modules/.cache/aloha-cli");

/** The bundle of these very sources. It is built once, however many files of tests ask. */
export async function builtCli(): Promise<string> {
  const built = join(cache, fingerprint());
  const file = join(built, "aloha.cjs");
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, "making-"));
  await buildCli(making);
  try {
    renameSync(making, built);
  } catch (error) {
    // Another file of tests was quicker.
    if (!existsSync(file)) throw error;
    rmSync(making, { recursive: true });
  }
  return file;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const sources = ["sdks/{cli,typescript}/src/**/*.ts", "sdks/cli/package.json", "scripts/sdks/pack-cli.ts"];
  for (const file of globSync(sources, { cwd: root }).sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 24);
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A home of its own for the built program, and what it is told by the environment. */
export class Terminal {
  readonly file: string;
  readonly home = mkdtempSync(join(tmpdir(), "aloha-cli-home-"));
  readonly env: Record<string, string>;

  constructor(file: string, env: Record<string, string>) {
    this.file = file;
    this.env = { PATH: process.env.PATH ?? "", HOME: this.home, XDG_CONFIG_HOME: join(this.home, "config"), ...env };
  }

  readonly #started: Started[] = [];

  start(line: readonly string[], env: Record<string, string> = {}): Started {
    const started = new Started(
      spawn(process.execPath, [this.file, ...line], {
        cwd: this.home,
        env: { ...this.env, ...env } as NodeJS.ProcessEnv,
      }),
    );
    this.#started.push(started);
    return started;
  }

  /** Ends whatever still runs, and forgets its home. */
  close(): void {
    for (const { child } of this.#started) child.kill("SIGKILL");
    rmSync(this.home, { recursive: true, force: true });
  }

  run(
    line: readonly string[],
    { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
  ): Promise<Ended> {
    const started = this.start(line, env);
    started.child.stdin?.end(input);
    return started.ended;
  }
}

/** The program while it runs. */
export class Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  out = "";
  err = "";

  constructor(child: ChildProcess) {
    this.child = child;
    child.stdin?.on("error", () => undefined);
    child.stdout?.on("data", (part: Buffer) => (this.out += part.toString()));
    child.stderr?.on("data", (part: Buffer) => (this.err += part.toString()));
    this.ended = new Promise((resolve) => {
      child.once("close", (code) => resolve({ code, out: this.out, err: this.err }));
    });
  }

  /** Each whole line so far, read as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read fields of whatever came.
  get lines(): any[] {
    return this.out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  }

  stop(signal: NodeJS.Signals = "SIGINT"): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}
