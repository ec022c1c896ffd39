import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { openEngine } from "#sandbox/store/open.ts";
import { agencyKey } from "#tests/support/agency-key.ts";
import { makeDatabase } from "#tests/support/postgres.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";

type Run = Schema<"MatrixRun">;
const count = 60;

for (const dialect of ["sqlite", "postgres"] as const) {
  test(`kill -9 among ${count} runs on ${dialect}: each step is done once, and waits end at their time`, async (context) => {
    const dataDir = mkdtempSync(join(tmpdir(), "aloha-matrix-"));
    const database = dialect === "postgres" ? await makeDatabase() : null;
    const settings: Record<string, string> = { DATA_DIR: dataDir, ...(database ? { DATABASE_URL: database.url } : {}) };
    const engine = await openEngine({ dataDir, databaseUrl: database?.url ?? null });
    const { key } = await agencyKey(engine);
    await engine.close();

    const first = await startServer(settings);
    const ask = asker(key);
    const matrices = await ask<{ data: Schema<"Matrix">[] }>(first, "GET", "/v1/matrix");
    const launch = matrices.data.find(({ slug }) => slug === "launch-week-nudge")?.id ?? "";
    let begun = 0;
    const starting = Promise.allSettled(
      Array.from({ length: count }, async (_, index) => {
        const input = { text: `launch ${index}`, channels: ["linkedin"] };
        await ask(first, "POST", `/v1/matrix/${launch}/run`, { input }, `run-${index}`);
        if (++begun === count / 2) await first.kill();
      }),
    );
    await starting;

    const second = await startServer(settings);
    for (let index = 0; index < count; index++) {
      const input = { text: `launch ${index}`, channels: ["linkedin"] };
      await ask(second, "POST", `/v1/matrix/${launch}/run`, { input }, `run-${index}`);
    }
    const runs = async () => (await ask<{ data: Run[] }>(second, "GET", `/v1/matrix/${launch}/runs?limit=100`)).data;
    await until(async () => (await runs()).every(({ waitingFor }) => waitingFor === "delay"));
    const waiting = await runs();
    const posts = await ask<{ data: { content: string }[] }>(second, "GET", "/v1/posts?limit=100");
    assert.deepEqual(
      posts.data.map(({ content }) => content).sort(),
      Array.from({ length: count }, (_, index) => `launch ${index}`).sort(),
    );

    await second.kill();
    const third = await startServer(settings);
    await ask(third, "POST", "/v1/sandbox/clock/advance", { by: "P2D" });
    const later = (await ask<{ data: Run[] }>(third, "GET", `/v1/matrix/${launch}/runs?limit=100`)).data;
    for (const run of later) {
      const before = waiting.find(({ id }) => id === run.id);
      assert.equal(run.steps[2]?.finishedAt, before?.resumeAt, "the wait ended at the instant that it was set to");
      assert.equal(run.waitingFor, "approval");
    }
    assert.equal(later.length, count);
    assert.equal(await third.stop(), 0);
    context.diagnostic(`${begun} of ${count} runs were acknowledged before the kill`);
    rmSync(dataDir, { recursive: true, force: true });
    await database?.drop();
  });
}

function asker(key: string) {
  return async <Body>(
    server: ServerProcess,
    method: string,
    path: string,
    body?: unknown,
    idempotencyKey?: string,
  ): Promise<Body> => {
    const response = await fetch(server.base + path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        ...(idempotencyKey ? { "idempotency-key": idempotencyKey } : {}),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  };
}
