import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "./load.ts";
import { cpuMs, type Running, root, start } from "./servers.ts";
import { makeTenants, type Tenant } from "./workspaces.ts";

const connections = 32;
/** As many Agency workspaces as it takes to stay below 3,000 calls a minute in each. */
const readers = 128;
const writers = 40;
/** What a usual client sends besides: the lines of Node's own fetch. */
const usual =
  "Host: localhost\r\nConnection: keep-alive\r\nAccept: */*\r\nAccept-Language: *\r\nSec-Fetch-Mode: cors\r\nUser-Agent: node\r\nAccept-Encoding: gzip, deflate\r\n";

export interface Rate {
  readonly perSecond: number;
  readonly cpuMicros: number;
}

export type Peer = "bare" | "ours" | "prism" | "scalar";

type Rates = Record<"get" | "post", Record<Peer, Rate[]>>;

/**
 * Requests a second of every peer, GET and POST, each the median of interleaved rounds in one run. Every peer is started
 * anew several times, because one process of bare node can be a third faster than the next for its whole life.
 */
export async function throughput(
  starts: number,
  rounds: number,
  forMs: number,
): Promise<Record<"get" | "post", Record<Peer, Rate>>> {
  const seen: Rates = { get: nothingYet(), post: nothingYet() };
  for (let turn = 0; turn < starts; turn++) await oneGeneration(seen, rounds, forMs);
  return { get: medians(seen.get), post: medians(seen.post) };
}

async function oneGeneration(seen: Rates, rounds: number, forMs: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "aloha-bench-"));
  const dataDir = join(scratch, "data");
  const tenants = await makeTenants(dataDir, readers);
  const ours = await start(() => ["server.ts"], { DATA_DIR: dataDir, PAGES: "off" }, "/healthz");
  const posts = await onePostEach(ours.port, tenants);
  const sample = join(scratch, "post.json");
  writeFileSync(sample, posts[0]?.body ?? "");
  const peers = await startPeers(ours, sample);
  await measure(peers, seen.get, { next: reads(posts), status: 200, rounds, forMs });
  await measure(peers, seen.post, { next: writes(tenants.slice(0, writers)), status: 201, rounds, forMs });
  for (const peer of Object.values(peers)) await peer.stop();
  rmSync(scratch, { recursive: true, force: true });
}

async function startPeers(ours: Running, sample: string): Promise<Record<Peer, Running>> {
  const contract = join(root, "openapi.yaml");
  const prism = ["bench/node_modules/@stoplight/prism-cli/dist/index.js", "mock", contract, "--multiprocess=false"];
  return {
    bare: await start(() => ["bench/bare.ts", sample], {}, "/"),
    ours,
    prism: await start((port) => [...prism, "-p", String(port)], {}, "/v1/me"),
    scalar: await start(() => ["bench/scalar.ts", contract], {}, "/v1/me"),
  };
}

async function measure(
  peers: Record<Peer, Running>,
  seen: Record<Peer, Rate[]>,
  { next, status, rounds, forMs }: { next: () => Buffer; status: number; rounds: number; forMs: number },
): Promise<void> {
  const names = Object.keys(peers) as Peer[];
  for (const name of names) await load({ port: peers[name].port, connections, forMs: forMs / 2, next, status });
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const before = cpuMs(peers[name].pid);
      const { perSecond, requests } = await load({ port: peers[name].port, connections, forMs, next, status });
      seen[name].push({ perSecond, cpuMicros: ((cpuMs(peers[name].pid) - before) * 1000) / requests });
    }
  }
}

function nothingYet(): Record<Peer, Rate[]> {
  return { bare: [], ours: [], prism: [], scalar: [] };
}

function medians(seen: Record<Peer, Rate[]>): Record<Peer, Rate> {
  return { bare: median(seen.bare), ours: median(seen.ours), prism: median(seen.prism), scalar: median(seen.scalar) };
}

function median(rates: readonly Rate[]): Rate {
  return (
    [...rates].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(rates.length / 2)] ?? {
      perSecond: Number.NaN,
      cpuMicros: Number.NaN,
    }
  );
}

async function onePostEach(
  port: number,
  tenants: readonly Tenant[],
): Promise<{ key: string; id: string; body: string }[]> {
  const posts = [];
  for (const { key } of tenants) {
    const response = await fetch(`http://127.0.0.1:${port}/v1/posts`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify(words(0)),
    });
    const body = await response.text();
    posts.push({ key, id: (JSON.parse(body) as { id: string }).id, body });
  }
  return posts;
}

function reads(posts: readonly { key: string; id: string }[]): () => Buffer {
  const requests = posts.map(({ key, id }) =>
    Buffer.from(`GET /v1/posts/${id} HTTP/1.1\r\n${usual}Authorization: Bearer ${key}\r\n\r\n`),
  );
  let turn = 0;
  return () => requests[turn++ % requests.length] ?? Buffer.alloc(0);
}

function writes(tenants: readonly Tenant[]): () => Buffer {
  let turn = 0;
  return () => {
    const { key = "" } = tenants[turn % tenants.length] ?? {};
    const body = JSON.stringify(words(++turn));
    return Buffer.from(
      `POST /v1/posts HTTP/1.1\r\n${usual}Authorization: Bearer ${key}\r\nContent-Type: application/json\r\nIdempotency-Key: bench-${turn}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
  };
}

function words(turn: number) {
  return {
    content: `a note with the number ${turn}.`,
    channels: ["linkedin", "x"],
    scheduledAt: "2030-01-07T09:30:00Z",
  };
}
