import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../tests/support/free-port.ts";

export const root = join(import.meta.dirname, "..");
export const canPin = spawnSync("taskset", ["-c", "0", "true"]).status === 0;

export interface Running {
  readonly port: number;
  readonly pid: number;
  readonly startMs: number;
  stop(): Promise<void>;
}

/** Starts a server on the first core and waits until it answers. The load has the other core. */
export async function start(
  words: (port: number) => string[],
  env: Record<string, string>,
  probe: string,
): Promise<Running> {
  const port = await freePort();
  const command = [process.execPath, ...words(port)];
  const pinned = canPin ? ["taskset", "-c", "0", ...command] : command;
  const startedAt = performance.now();
  const child = spawn(pinned[0] ?? "", pinned.slice(1), {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      ...env,
    } as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (part: Buffer) => {
    said += part.toString();
  });
  try {
    await untilAnswering(`http://127.0.0.1:${port}${probe}`, child, () => said);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return { port, pid: child.pid ?? 0, startMs: performance.now() - startedAt, stop: () => end(child) };
}

async function untilAnswering(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 8000; tries++) {
    if (child.exitCode !== null) throw new Error(`A server ended at once:\n${said()}`);
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Nothing answered at ${url}.\n${said()}`);
}

function end(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  return gone;
}

/** CPU milliseconds that a process has used so far, its threads included. Only Linux tells. */
export function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
