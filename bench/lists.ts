import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { firstIdAt } from "../sandbox/ids.ts";
import { seedPosts } from "../sandbox/seed/seed-posts.ts";
import { encodeCursor } from "../sandbox/store/cursor.ts";
import { openEngine } from "../sandbox/store/open.ts";
import { load, quantile } from "./load.ts";
import { start } from "./servers.ts";
import { makeTenants, type Tenant } from "./workspaces.ts";

const large = 1_000_000;
const small = 1000;
const minuteMs = 60_000;
const rounds = 18;

interface Shelf {
  readonly seededAt: number;
  readonly small: Tenant;
  readonly large: Tenant;
}

/** p99 of the first page and of a deep page, over 1,000 posts and over 1,000,000, in turns on one connection. */
export async function listLatencies(): Promise<
  Record<"firstSmall" | "firstLarge" | "deepSmall" | "deepLarge", number>
> {
  const dataDir = join(import.meta.dirname, "results", "lists");
  const shelf = await fill(dataDir);
  const server = await start(() => ["server.ts"], { DATA_DIR: dataDir, PAGES: "off" }, "/healthz");
  const deep = (count: number) =>
    encodeCursor({ sort: 0, id: firstIdAt("post", shelf.seededAt - Math.floor(count * 0.9) * minuteMs) }, {});
  const roads = {
    firstSmall: request(shelf.small.key, ""),
    firstLarge: request(shelf.large.key, ""),
    deepSmall: request(shelf.small.key, `&cursor=${deep(small)}`),
    deepLarge: request(shelf.large.key, `&cursor=${deep(large)}`),
  };
  // 18 rounds of 80 calls on two roads for each key stay below the 3,000 that a key has in a minute.
  const seen: Record<string, number[]> = { firstSmall: [], firstLarge: [], deepSmall: [], deepLarge: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, bytes] of Object.entries(roads)) {
      const { latencies } = await load({
        port: server.port,
        connections: 1,
        forMs: 60_000,
        total: 80,
        status: 200,
        next: () => bytes,
      });
      if (round > 0) seen[name]?.push(...latencies);
    }
  }
  await server.stop();
  const p99 = (values: number[] = []) => quantile(Float64Array.from(values).sort(), 0.99);
  return {
    firstSmall: p99(seen.firstSmall),
    firstLarge: p99(seen.firstLarge),
    deepSmall: p99(seen.deepSmall),
    deepLarge: p99(seen.deepLarge),
  };
}

/** The million is built once and kept: it takes about a minute. */
async function fill(dataDir: string): Promise<Shelf> {
  const note = join(dataDir, "shelf.json");
  if (existsSync(note)) return JSON.parse(readFileSync(note, "utf8")) as Shelf;
  mkdirSync(dataDir, { recursive: true });
  console.log("Seeding 1,000,000 posts, once.");
  const [one, two] = await makeTenants(dataDir, 2);
  if (!one || !two) throw new Error("No workspaces were made.");
  const engine = await openEngine({ dataDir, databaseUrl: null });
  const seededAt = Date.now();
  await seedPosts(engine, { workspaceId: one.workspaceId, count: small, now: seededAt });
  await seedPosts(engine, { workspaceId: two.workspaceId, count: large, now: seededAt });
  await engine.close();
  const shelf = { seededAt, small: one, large: two };
  writeFileSync(note, JSON.stringify(shelf));
  return shelf;
}

function request(key: string, more: string): Buffer {
  return Buffer.from(
    `GET /v1/posts?limit=25${more} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\n\r\n`,
  );
}
