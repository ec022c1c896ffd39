import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { testSecretsKey } from "./test-sandbox.ts";

const root = join(import.meta.dirname, "../..");

export interface WorkerProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Ends it as an operator would, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `npm run worker` as a process of its own and waits until it works. */
export async function startWorker(settings: Record<string, string>): Promise<WorkerProcess> {
  const env = {
    ...process.env,
    NODE_ENV: "production",
    SECRETS_KEY: testSecretsKey,
    WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8",
    ...settings,
  } as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, ["scripts/worker.ts"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const gone = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (part: Buffer) => {
        output += part.toString();
        if (output.includes("Working on")) resolve();
      });
    }
  });
  await Promise.race([
    ready,
    gone.then((code) => {
      throw new Error(`The worker ended with ${code}:\n${output}`);
    }),
  ]);
  return {
    child,
    output: () => output,
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
