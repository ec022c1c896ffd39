import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { testSecretsKey } from "./test-sandbox.ts";

const root = join(import.meta.dirname, "../..");

/** A program of ours that runs as a process of its own. */
export interface OwnProcess {
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly output: () => string;
  /** Resolves with its exit code when it is gone. */
  readonly gone: Promise<number | null>;
  /** Ends it as a crash would. Resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Ends it as an operator would. Resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts a script as in production, of this checkout or another place. Whoever asked waits until it is ready. */
export function startProcess(
  script: string,
  settings: Record<string, string>,
  words: string[] = [],
  cwd: string = root,
): OwnProcess {
  const env = { ...process.env, NODE_ENV: "production", SECRETS_KEY: testSecretsKey, ...settings } as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, [script, ...words], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => (output += part.toString()));
  const gone = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return {
    child,
    output: () => output,
    gone,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
    stop() {
      child.kill("SIGTERM");
      return gone;
    },
  };
}
