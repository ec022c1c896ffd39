// Starts the real server on a free port with a database of its own, prints where it is and two keys, and ends when its
// standard input ends.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "#tests/support/free-port.ts";

const root = join(import.meta.dirname, "../..");
const dataDir = mkdtempSync(join(tmpdir(), "aloha-conformance-"));
const secretsKey = "a-key-for-the-vectors-alone-long-enough-to-be-one";
let server: ChildProcess | undefined;

process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
process.stdin.resume().once("close", stop);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

const { testKey, liveKey } = await seed();
const port = await freePort();
server = startServer(port);
await answers(port, server);
process.stdout.write(`${JSON.stringify({ baseUrl: `http://localhost:${port}/v1`, testKey, liveKey })}\n`);

function settings(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: "production", DATA_DIR: dataDir, SECRETS_KEY: secretsKey };
}

/** A claimed workspace with a key of each kind, and nothing in it. */
async function seed(): Promise<{ testKey: string; liveKey: string }> {
  const words = ["scripts/seed.ts", "--name", "Conformance", "--plan", "agency"];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root, env: settings() });
  return JSON.parse(stdout) as { testKey: string; liveKey: string };
}

function startServer(port: number): ChildProcess {
  const env = {
    ...settings(),
    PAGES: "off",
    PORT: String(port),
    HOST: "127.0.0.1",
    PUBLIC_URL: `http://localhost:${port}`,
    WORKSPACES_PER_MINUTE: "1000000",
    // Webhooks of the vectors go to receivers on this machine.
    WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8,::1/128",
  };
  const words = ["--import", join(import.meta.dirname, "end-with-input.ts"), "server.ts"];
  // Standard output is left unread: only the one line of this script stands there.
  return spawn(process.execPath, words, { cwd: root, env, stdio: ["pipe", "ignore", "inherit"] });
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended at once, with ${child.exitCode}.`);
    const health = await fetch(`http://localhost:${port}/healthz`).catch(() => null);
    if (health?.ok) return;
    await wait(25);
  }
  throw new Error("The server did not answer within 30 s.");
}

function stop(): void {
  if (!server || server.exitCode !== null) process.exit();
  server.once("exit", () => process.exit());
  server.stdin?.end();
}
