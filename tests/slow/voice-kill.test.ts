import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { openEngine } from "#sandbox/store/open.ts";
import { makeDatabase } from "#tests/support/postgres.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";
import { voices } from "#tests/support/voice-texts.ts";

type Training = Schema<"VoiceTraining">;

const texts = [...voices.values()].flat();
const samples = Array.from({ length: 400 }, (_, index) => ({
  text: `${index} ${[...(texts[index % texts.length] ?? "")].slice(0, 110).join("")}`,
}));

/** Into the middle of the learning, on a quiet machine. */
const waitMs = 200;

for (const dialect of ["sqlite", "postgres"] as const) {
  test(`kill -9 ${waitMs} ms into a training on ${dialect}: the next process ends it, once`, async (context) => {
    const dataDir = mkdtempSync(join(tmpdir(), "aloha-voice-kill-"));
    const database = dialect === "postgres" ? await makeDatabase() : null;
    const settings: Record<string, string> = {
      DATA_DIR: dataDir,
      ...(database ? { DATABASE_URL: database.url } : {}),
    };
    const first = await startServer(settings);
    context.after(() => first.kill());
    const made = await ask<{ key: { secret: string } }>(first, null, "POST", "/v1/sandbox/workspaces");
    const key = made.key.secret;
    const { id } = await ask<Training>(first, key, "POST", "/v1/voice/train", { samples });
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    await first.kill();
    context.diagnostic(`the job was ${await endLease(dataDir, database?.url ?? null)}`);

    const second = await startServer(settings);
    context.after(() => second.kill());
    const read = () => ask<Training>(second, key, "GET", `/v1/voice/train/${id}`);
    await until(async () => (await read()).status === "done");
    const done = await read();
    assert.deepEqual([done.version, done.accepted, done.error], [1, 400, null]);
    assert.equal((await ask<Schema<"Voice">>(second, key, "GET", "/v1/voice")).version, 1);
    assert.equal(await second.stop(), 0);
    rmSync(dataDir, { recursive: true, force: true });
    await database?.drop();
  });
}

/** Lets the half minute pass that a lease lasts, and says how far the job had come. */
async function endLease(dataDir: string, databaseUrl: string | null): Promise<string> {
  const engine = await openEngine({ dataDir, databaseUrl });
  const jobs = "SELECT kind, state FROM job WHERE kind IN ('beginTraining', 'trainVoice')";
  const rows = await engine.all<{ kind: string; state: string }>({ sql: jobs, parameters: [] });
  await engine.transaction((session) =>
    session.all({
      sql: "UPDATE job SET lease_until = 0 WHERE state = 'leased' AND kind = 'trainVoice'",
      parameters: [],
    }),
  );
  await engine.close();
  return rows.map(({ kind, state }) => `${kind}, ${state}`).join("; ") || "done";
}

async function ask<T>(
  { base }: ServerProcess,
  key: string | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const headers = { ...(key ? { authorization: `Bearer ${key}` } : {}), "content-type": "application/json" };
  const response = await fetch(base + path, { method, headers, body: body ? JSON.stringify(body) : null });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
