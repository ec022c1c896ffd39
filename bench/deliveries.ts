import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { makeDatabase } from "../tests/support/postgres.ts";
import { median } from "./median.ts";
import type { Round } from "./rounds.ts";
import { canPin, root, start } from "./servers.ts";

export interface Deliveries {
  readonly bare: Round;
  readonly sqlite: Round;
  readonly postgres: Round;
  /** Milliseconds that the slowest of a hundred waits, at half of the load that SQLite sustains. */
  readonly lagMs: number;
  /** The same for healthy endpoints beside a dead one with 2,000 deliveries waiting. */
  readonly besideDeadMs: number;
}

interface Loop {
  round(count: number): Promise<Round>;
  end(): void;
}

/** CPU and pace of durable delivery on both engines against the bare signing loop, in interleaved rounds of one run. */
export async function measureDeliveries(rounds: number, count: number): Promise<Deliveries> {
  const sink = await start(() => ["bench/webhook-sink.ts"], {}, "/");
  const env = { SINK_PORT: String(sink.port) };
  const database = await makeDatabase();
  const loops = {
    bare: openLoop("bench/webhook-bare.ts", env),
    sqlite: openLoop("bench/webhook-durable.ts", env),
    postgres: openLoop("bench/webhook-durable.ts", { ...env, BENCH_DATABASE_URL: database.url }),
  };
  const names = Object.keys(loops) as (keyof typeof loops)[];
  const seen: Record<keyof typeof loops, Round[]> = { bare: [], sqlite: [], postgres: [] };
  for (const name of names) await loops[name].round(count / 4);
  for (let turn = 0; turn < rounds; turn++) for (const name of names) seen[name].push(await loops[name].round(count));
  for (const name of names) loops[name].end();
  const medians = { bare: medianOf(seen.bare), sqlite: medianOf(seen.sqlite), postgres: medianOf(seen.postgres) };
  const lag = await measureLag(env, medians.sqlite.perSecond / 2, count >= 20_000 ? 10 : 4);
  await sink.stop();
  await database.drop();
  return { ...medians, ...lag };
}

async function measureLag(env: Record<string, string>, perSecond: number, seconds: number) {
  const load = { LOAD_PER_SECOND: String(perSecond), LOAD_SECONDS: String(seconds) };
  const child = spawnLoop("bench/webhook-lag.ts", { ...env, ...load });
  const { atHalfLoad, besideDead } = JSON.parse(await nextLine(child)) as Record<string, number>;
  return { lagMs: atHalfLoad ?? Number.NaN, besideDeadMs: besideDead ?? Number.NaN };
}

function openLoop(script: string, env: Record<string, string>): Loop {
  const child = spawnLoop(script, env);
  return {
    async round(count) {
      child.stdin?.write(`${Math.floor(count)}\n`);
      return JSON.parse(await nextLine(child)) as Round;
    },
    end: () => child.stdin?.end(),
  };
}

/** The load has the second core; the sink has the first. */
function spawnLoop(script: string, env: Record<string, string>): ChildProcess {
  const words = [...(canPin ? ["taskset", "-c", "1"] : []), process.execPath, script];
  return spawn(words[0] ?? "", words.slice(1), {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", ...env } as NodeJS.ProcessEnv,
    stdio: ["pipe", "pipe", "inherit"],
  });
}

function nextLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) return reject(new Error("This process cannot be heard."));
    child.once("exit", (code) => reject(new Error(`A loop of the bench ended with ${code}.`)));
    createInterface({ input: child.stdout }).once("line", resolve);
  });
}

function medianOf(rounds: readonly Round[]): Round {
  return {
    cpuMicros: median(rounds.map(({ cpuMicros }) => cpuMicros)),
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  };
}
