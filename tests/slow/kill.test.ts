import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openEngine } from "#sandbox/store/open.ts";
import { agencyKey } from "#tests/support/agency-key.ts";
import { makeDatabase } from "#tests/support/postgres.ts";
import { startServer } from "#tests/support/server-process.ts";

const rounds = Number(process.env.KILL_ROUNDS ?? 3);
const calls = 200;

interface Sent {
  readonly name: string;
  readonly status: number | null;
  readonly id: string | null;
}

for (const dialect of ["sqlite", "postgres"] as const)
  for (let round = 1; round <= rounds; round++) declare(dialect, round);

function declare(dialect: "sqlite" | "postgres", round: number): void {
  test(`kill -9 in the middle of ${calls} calls on ${dialect}, round ${round}: every acknowledged post exists once and is published once`, async (context) => {
    const dataDir = mkdtempSync(join(tmpdir(), "aloha-kill-"));
    const database = dialect === "postgres" ? await makeDatabase() : null;
    const settings: Record<string, string> = { DATA_DIR: dataDir, ...(database ? { DATABASE_URL: database.url } : {}) };
    const engine = await openEngine({ dataDir, databaseUrl: database?.url ?? null });
    const { key } = await agencyKey(engine);
    await engine.close();
    const first = await startServer(settings);
    const enough = 1 + Math.floor(Math.random() * calls * 0.8);
    let heard = 0;
    const sending = Promise.all(
      names().map(async (name) => {
        const sent = await send(first.base, key, name);
        if (++heard === enough) await first.kill();
        return sent;
      }),
    );
    const acknowledged = (await sending).filter((sent) => sent.status === 201);

    const second = await startServer(settings);
    const replayed = await Promise.all(names().map((name) => send(second.base, key, name)));
    assert.deepEqual([...new Set(replayed.map(({ status }) => status))], [201]);
    const ids = new Map(replayed.map(({ name, id }) => [name, id]));
    for (const { name, id } of acknowledged) assert.equal(ids.get(name), id, "an acknowledged post keeps its id");
    assert.equal(new Set(ids.values()).size, calls);

    await api(second.base, key, "POST", "/v1/sandbox/clock/advance", { by: "P2D" });
    const posts = await all<{ id: string; status: string }>(second.base, key, "/v1/posts");
    assert.equal(posts.length, calls);
    assert.ok(posts.every(({ status }) => status === "published"));
    const events = await all<{ event: string; data: { deliveryId: string } }>(
      second.base,
      key,
      "/v1/events?event=post.published",
    );
    assert.equal(new Set(events.map(({ data }) => data.deliveryId)).size, calls);
    assert.equal(events.length, calls, "each delivery was published exactly once");
    assert.equal(await second.stop(), 0);
    context.diagnostic(`${acknowledged.length} of ${calls} were acknowledged before the kill`);
    rmSync(dataDir, { recursive: true, force: true });
    await database?.drop();
  });
}

function names(): string[] {
  return Array.from({ length: calls }, (_, index) => `call-${index}`);
}

async function send(base: string, key: string, name: string): Promise<Sent> {
  const body = {
    content: `words of ${name}`,
    channels: ["linkedin"],
    scheduledAt: new Date(Date.now() + 86_400_000).toISOString().replace(/T.*/, "T09:30:00Z"),
  };
  try {
    const response = await fetch(`${base}/v1/posts`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": name },
      body: JSON.stringify(body),
    });
    const post = (await response.json()) as { id?: string };
    return { name, status: response.status, id: post.id ?? null };
  } catch {
    return { name, status: null, id: null };
  }
}

async function api<T>(base: string, key: string, method: string, path: string, body?: unknown): Promise<T> {
  const headers = { authorization: `Bearer ${key}`, ...(body ? { "content-type": "application/json" } : {}) };
  const response = await fetch(base + path, { method, headers, body: body ? JSON.stringify(body) : null });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function all<T>(base: string, key: string, path: string): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const more: string = `${path}${path.includes("?") ? "&" : "?"}limit=100${cursor ? `&cursor=${cursor}` : ""}`;
    const page: { data: T[]; nextCursor: string | null } = await api(base, key, "GET", more);
    rows.push(...page.data);
    cursor = page.nextCursor;
  }
  return rows;
}
