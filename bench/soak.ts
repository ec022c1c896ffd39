import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "undici";
import { residentMegabytes } from "../tests/support/process-memory.ts";
import { quantile } from "./load.ts";
import { median } from "./median.ts";
import { type Running, start } from "./servers.ts";
import { makeTenants, type Tenant } from "./workspaces.ts";

const connections = 32;
const tickMs = 5;
const windowMs = 30_000;
const capacityMs = 10_000;
/** As many Agency workspaces as it takes to stay below 3,000 calls a minute in each. */
const workspaces = 128;

/** What half a minute came to. */
interface Window {
  readonly calls: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  readonly memoryMb: number;
  readonly storeMb: number;
}

interface Call {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly key: string;
  readonly body?: string;
}

/**
 * `npm run bench -- --soak MINUTES`: half of the load that the server bears, for a long time: reads, lists, and posts
 * that are published at once and told to webhooks. Memory, waits and errors at the end are compared with the beginning.
 */
export async function measureSoak(minutes: number): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-soak-"));
  const sink = await start(() => ["bench/webhook-sink.ts"], {}, "/");
  const tenants = await makeTenants(dataDir, workspaces, ["read", "write", "webhook:admin"]);
  const env = { DATA_DIR: dataDir, PAGES: "off", WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8" };
  const server = await start(() => ["server.ts"], env, "/healthz");
  const pool = new Pool(`http://127.0.0.1:${server.port}`, { connections, pipelining: 1 });
  try {
    const next = mixed(await furnish(pool, tenants, sink));
    const perSecond = (await capacity(pool, next)) / 2;
    console.log(`${perSecond.toFixed(0)} calls a second for ${minutes} minutes, half of what it bears.\n`);
    console.log("| minute | calls | failed | p50 | p99 | memory | store |\n|---|---|---|---|---|---|---|");
    const windows: Window[] = [];
    for (let done = 0; done < minutes * 60_000; done += windowMs) {
      const one = await paced(pool, next, perSecond, () => ({
        memoryMb: residentMegabytes(server.pid),
        storeMb: storeMegabytes(dataDir),
      }));
      windows.push(one);
      console.log(lineOf(((done + windowMs) / 60_000).toFixed(1), one));
    }
    return judge(windows);
  } finally {
    await pool.destroy();
    await server.stop();
    await sink.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A post for each workspace, and in every fourth a webhook that hears of everything. */
async function furnish(pool: Pool, tenants: readonly Tenant[], sink: Running) {
  const posts: { key: string; id: string }[] = [];
  for (const [place, { key }] of tenants.entries()) {
    const hook = JSON.stringify({ url: `http://127.0.0.1:${sink.port}/${place}`, events: ["*"] });
    if (place % 4 === 0) await made(pool, { method: "POST", path: "/v1/webhooks", key, body: hook });
    const { id } = await made(pool, { method: "POST", path: "/v1/posts", key, body: note(0) });
    posts.push({ key, id });
  }
  return posts;
}

async function made(pool: Pool, call: Call): Promise<{ id: string }> {
  const { statusCode, body } = await send(pool, call);
  const text = await body.text();
  if (statusCode !== 201) throw new Error(`${call.method} ${call.path}: ${statusCode} ${text}`);
  return JSON.parse(text) as { id: string };
}

function note(turn: number): string {
  return JSON.stringify({ content: `a note with the number ${turn}.`, channels: ["linkedin", "x"], publishNow: true });
}

/** Of ten calls seven read a post, two read a list, and one publishes. */
function mixed(posts: readonly { key: string; id: string }[]): () => Call {
  let turn = 0;
  return () => {
    const { key = "", id = "" } = posts[turn % posts.length] ?? {};
    const kind = Math.floor(turn / posts.length + turn) % 10;
    turn++;
    if (kind === 0) return { method: "POST", path: "/v1/posts", key, body: note(turn) };
    return { method: "GET", path: kind < 3 ? "/v1/posts?limit=20" : `/v1/posts/${id}`, key };
  };
}

function send(pool: Pool, { method, path, key, body = "" }: Call) {
  const json = body === "" ? {} : { body, headers: { "content-type": "application/json" } };
  return pool.request({ method, path, ...json, headers: { authorization: `Bearer ${key}`, ...json.headers } });
}

/** Calls a second of connections that are never idle. */
async function capacity(pool: Pool, next: () => Call): Promise<number> {
  const endsAt = performance.now() + capacityMs;
  let calls = 0;
  const busy = async () => {
    while (performance.now() < endsAt) {
      await (await send(pool, next())).body.dump();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: connections }, busy));
  return (calls * 1000) / capacityMs;
}

/** Sends by the clock, whether answers come or not: a call that waits for others counts from when it was due. */
async function paced(
  pool: Pool,
  next: () => Call,
  perSecond: number,
  look: () => Pick<Window, "memoryMb" | "storeMb">,
): Promise<Window> {
  const startedAt = performance.now();
  const waits: number[] = [];
  const open = new Set<Promise<void>>();
  let failed = 0;
  for (let sent = 0; performance.now() - startedAt < windowMs; ) {
    for (; sent < ((performance.now() - startedAt) / 1000) * perSecond; sent++) {
      const dueAt = startedAt + (sent * 1000) / perSecond;
      const one = send(pool, next())
        .then(async ({ statusCode, body }) => {
          await body.dump();
          if (statusCode >= 300) failed++;
        })
        .catch(() => void failed++)
        .finally(() => {
          waits.push(performance.now() - dueAt);
          open.delete(one);
        });
      open.add(one);
    }
    await new Promise((resolve) => setTimeout(resolve, tickMs));
  }
  await Promise.all(open);
  const sorted = Float64Array.from(waits).sort();
  return { calls: waits.length, failed, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), ...look() };
}

function storeMegabytes(dataDir: string): number {
  return statSync(join(dataDir, "aloha.db")).size / 1024 / 1024;
}

function lineOf(minute: string, { calls, failed, p50, p99, memoryMb, storeMb }: Window): string {
  return `| ${minute} | ${calls} | ${failed} | ${p50.toFixed(1)} ms | ${p99.toFixed(1)} ms | ${memoryMb.toFixed(0)} MB | ${storeMb.toFixed(0)} MB |`;
}

/** The second fifth has warm caches; the last fifth is held against it. */
function judge(windows: readonly Window[]): boolean {
  const fifth = Math.max(1, Math.floor(windows.length / 5));
  const early = windows.slice(fifth, 2 * fifth);
  const late = windows.slice(-fifth);
  const ratio = (of: (one: Window) => number) => median(late.map(of)) / median(early.map(of));
  const memory = ratio(({ memoryMb }) => memoryMb);
  const p99 = ratio((one) => one.p99);
  const failed = windows.reduce((sum, one) => sum + one.failed, 0);
  console.log(`\nMemory ${memory.toFixed(2)} ×, p99 ${p99.toFixed(2)} ×, late against early; ${failed} failed.`);
  return memory <= 1.15 && p99 <= 1.5 && failed === 0;
}
