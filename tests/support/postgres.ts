/**
 * A real Postgres for the tests. `TEST_DATABASE_URL` names one that already runs; without it one is started.
 * To share one between all files of a run: `node --test --test-global-setup=tests/support/postgres.ts ...`.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { freePort } from "./free-port.ts";
import { postgresFolders } from "./postgres-binaries.ts";
import { until } from "./until.ts";

export interface Postgres {
  readonly url: string;
  /** Where its programs came from. */
  readonly bin: string;
  /** Crashes it and starts it again on the same data. What it acknowledged survives if it was started as durable. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const password = "only-for-tests";
const startWithinMs = 30_000;

/** Starts an empty Postgres on a free port. It ends with this process, in whatever way this process ends. */
export async function startPostgres(durable = false): Promise<Postgres> {
  const scratch = mkdtempSync(join(tmpdir(), "aloha-postgres-"));
  const account = process.getuid?.() === 0 ? nobody() : null;
  chmodSync(scratch, 0o755);
  const failures: string[] = [];
  for (const folder of postgresFolders(scratch, account !== null)) {
    try {
      return await startFrom(folder(), scratch, account, durable);
    } catch (error) {
      failures.push(String(error));
    }
  }
  rmSync(scratch, { recursive: true, force: true });
  throw new Error(
    `No Postgres could be started. Set TEST_DATABASE_URL to one that runs, or install Debian's package postgresql.\n${failures.join("\n")}`,
  );
}

/** Postgres refuses to run as root, so root lends it the account that owns nothing. */
function nobody(): Account {
  const [, , uid, gid] = /^nobody:.*$/m.exec(readFileSync("/etc/passwd", "utf8"))?.[0].split(":") ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

async function startFrom(bin: string, scratch: string, account: Account | null, durable: boolean): Promise<Postgres> {
  const data = join(scratch, "data");
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(join(scratch, "password"), password);
  // The one who clears up must own everything, wherever it was copied from.
  if (account) spawnSync("chown", ["-R", `${account.uid}:${account.gid}`, scratch]);
  const options = { cwd: "/", env: { ...process.env, LC_ALL: "C" }, ...(account ?? {}) };
  initialise(bin, data, options);
  const port = await freePort();
  const guard = await launch(bin, scratch, port, options, durable);
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  return { url, bin, restart: () => restart(guard, url), stop: () => ended(guard) };
}

type Options = { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number };

/** A language's sort order instead of plain bytes: what sorts rightly here does so everywhere. */
function initialise(bin: string, data: string, options: Options): void {
  const passwordFile = join(data, "..", "password");
  const sorting = ["--locale=C", "--locale-provider=icu", "--icu-locale=en-US"];
  const fixed = [
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--no-sync",
  ];
  const made = spawnSync(join(bin, "initdb"), [...fixed, ...sorting], { ...options, encoding: "utf8" });
  if (made.error) throw made.error;
  if (made.status !== 0) throw new Error(`${bin}/initdb ended with ${made.status}: ${made.stderr}`);
}

// The shell waits on a pipe that this process holds. Each line crashes Postgres and starts it again; when the pipe ends,
// it ends Postgres and clears up.
const guardScript = `scratch=$1; shift; "$@" </dev/null & child=$!
while read line; do kill -QUIT $child; wait $child; "$@" </dev/null & child=$!; done
kill -INT $child; wait $child; rm -rf "$scratch"`;

async function restart(guard: ChildProcess, url: string): Promise<void> {
  guard.stdin?.write("again\n");
  const answers = () =>
    ask(url, "SELECT 1").then(
      () => true,
      () => false,
    );
  // The old one may still answer for a moment.
  await until(async () => !(await answers()));
  await until(answers, startWithinMs);
}

async function launch(
  bin: string,
  scratch: string,
  port: number,
  options: Options,
  durable: boolean,
): Promise<ChildProcess> {
  // Only the machine's own crash needs a disk that was told to keep.
  const careless = ["fsync=off", "full_page_writes=off", "max_connections=200"];
  if (!durable) careless.push("synchronous_commit=off");
  const settings = [...careless, "listen_addresses=127.0.0.1", "unix_socket_directories="].flatMap((word) => [
    "-c",
    word,
  ]);
  const command = [join(bin, "postgres"), "-D", join(scratch, "data"), "-p", String(port), ...settings];
  const guard = spawn("/bin/sh", ["-c", guardScript, "sh", scratch, ...command], {
    ...options,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  guard.unref();
  try {
    await readiness(guard);
    return guard;
  } catch (error) {
    await ended(guard);
    throw error;
  }
}

function readiness(guard: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = "";
    const late = setTimeout(() => reject(new Error(`Postgres did not start in time: ${told}`)), startWithinMs);
    const listen = (chunk: Buffer) => {
      told += chunk.toString();
      if (/\b(FATAL|PANIC):/.test(told)) reject(new Error(told));
      if (!told.includes("ready to accept connections")) return;
      guard.stderr?.off("data", listen).resume();
      clearTimeout(late);
      letGo(guard);
      resolve();
    };
    guard.stderr?.on("data", listen);
    guard.once("error", reject).once("exit", () => reject(new Error(`Postgres ended at once: ${told}`)));
  });
}

/** A Postgres in the background never keeps a test file alive. */
function letGo(guard: ChildProcess): void {
  for (const pipe of [guard.stdin, guard.stderr]) (pipe as unknown as { unref(): void } | null)?.unref();
}

function ended(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null || guard.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    guard.ref();
    guard.once("exit", () => resolve());
    guard.stdin?.end();
  });
}

export interface Database {
  readonly url: string;
  drop(): Promise<void>;
}

let own: Promise<Postgres> | undefined;
let made = 0;

function ownServer(): Promise<Postgres> {
  own ??= startPostgres();
  return own;
}

/** An empty database of its own, in the Postgres of this run or of this file. */
export async function makeDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL ?? (await ownServer()).url;
  const name = `test_${process.pid}_${++made}`;
  await ask(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Node's test runner calls these two around a whole run. */
export async function globalSetup(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  process.env.TEST_DATABASE_URL = (await ownServer()).url;
}

export async function globalTeardown(): Promise<void> {
  await (await own)?.stop();
}
