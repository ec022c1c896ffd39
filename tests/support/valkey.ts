import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { ensureProgram } from "../../scripts/debian.ts";
import { freePort } from "./free-port.ts";
import { until } from "./until.ts";

export interface Valkey {
  readonly url: string;
  /** Ends it as a crash would: it keeps nothing. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
  /** Lets it hang: connections stay open, and nobody answers. */
  freeze(): void;
  thaw(): void;
}

/** A Valkey or Redis of the test's own, which writes nothing to a disk. */
export async function startValkey(): Promise<Valkey> {
  const program = programOf();
  const port = await freePort();
  let child = await launch(program, port);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async start() {
      child = await launch(program, port);
    },
    freeze: () => child.kill("SIGSTOP"),
    thaw: () => child.kill("SIGCONT"),
  };
}

function programOf(): string {
  for (const name of ["valkey-server", "redis-server"])
    if (spawnSync("/bin/sh", ["-c", `command -v ${name}`]).status === 0) return name;
  ensureProgram("redis-server", "redis-server");
  return "redis-server";
}

async function launch(program: string, port: number): Promise<ChildProcess> {
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(program, settings, { cwd: "/tmp", stdio: "ignore" });
  // It waits on a pipe that this process holds: in whatever way this process ends, the server ends too.
  const watcher = spawn("/bin/sh", ["-c", `cat >/dev/null; kill -9 ${child.pid}`], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.once("exit", () => watcher.kill());
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  child.unref();
  await until(() => accepts(port));
  return child;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
