import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { testSecretsKey } from "./test-sandbox.ts";

const root = join(import.meta.dirname, "../..");

export interface ServerProcess {
  readonly base: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly output: () => string;
  /** Ends it as a crash would. Resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Ends it as an operator would. Resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the real server as a process of its own and waits until it answers. Without pages it needs no build. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const port = Number(settings.PORT ?? (await freePort()));
  const base = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production",
    PAGES: "off",
    PORT: String(port),
    PUBLIC_URL: base,
    SECRETS_KEY: testSecretsKey,
    ...settings,
  } as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, ["server.ts"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => (output += part.toString()));
  const gone = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  await answers(base, child, () => output);
  return {
    base,
    port,
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

async function answers(base: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended at once:\n${output()}`);
    const health = await fetch(`${base}/healthz`).catch(() => null);
    if (health?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`The server never answered:\n${output()}`);
}

/** A port that nobody uses right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
