import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { makeDatabase } from "#tests/support/postgres.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";
import { startWorker, type WorkerProcess } from "#tests/support/worker-process.ts";

interface Attempt {
  readonly outcome: string;
  readonly code: string | null;
}

interface Scene {
  readonly settings: Record<string, string>;
  readonly receiver: Receiver;
  readonly running: (ServerProcess | WorkerProcess)[];
}

// Most of it is waiting for leases, so both engines wait at once.
describe("outages", { concurrency: 2 }, () => {
  for (const dialect of ["sqlite", "postgres"] as const) {
    describe(`outages on ${dialect === "sqlite" ? "SQLite" : "Postgres"}`, () => {
      test("the server is killed after its 201 and before anybody delivers: a worker delivers later", async () => {
        await withScene(dialect, async ({ settings, receiver, running }) => {
          const server = await startServer({ ...settings, WEBHOOK_WORKER: "off" });
          running.push(server);
          const key = await newKey(server.base);
          await api(server.base, key, "POST", "/v1/webhooks", { url: receiver.url, events: ["post.scheduled"] });
          const sent = Promise.all(Array.from({ length: 20 }, (_, number) => publish(server.base, key, number)));
          const ids = (await sent).map(({ id }) => id);
          await server.kill();
          assert.equal(receiver.received.length, 0);
          running.push(await startWorker(settings));
          await until(() => receiver.received.length >= ids.length);
          const told = receiver.received.map(
            ({ body }) => (JSON.parse(body) as { data: { postId: string } }).data.postId,
          );
          assert.deepEqual(told.sort(), ids.sort());
        });
      });

      test("a worker that is frozen for longer than its lease wakes up and finishes nothing that has passed on", async () => {
        await withScene(dialect, async ({ settings, receiver, running }) => {
          const server = await startServer({ ...settings, WEBHOOK_WORKER: "off" });
          running.push(server);
          const key = await newKey(server.base);
          // The first attempt hangs until the worker wakes up; every further one is answered at once.
          let release = () => {};
          receiver.behave((_, response, count) => {
            const answer = () => response.writeHead(204).end();
            if (count === 1) release = answer;
            else answer();
          });
          const hook = await api<{ id: string }>(server.base, key, "POST", "/v1/webhooks", {
            url: receiver.url,
            events: ["post.scheduled"],
          });
          const sleeper = await startWorker(settings);
          running.push(sleeper);
          await publish(server.base, key, 1);
          await until(() => receiver.received.length === 1);
          sleeper.child.kill("SIGSTOP");
          running.push(await startWorker(settings));
          await until(() => receiver.received.length === 2, 45_000);
          // The receiver knows of an attempt before its end is stored.
          await until(async () =>
            (await attemptsOf(server.base, key, hook.id)).every(({ outcome }) => outcome !== "running"),
          );
          const attempts = await attemptsOf(server.base, key, hook.id);
          assert.deepEqual(
            attempts.map(({ outcome }) => outcome),
            ["interrupted", "succeeded"],
          );
          sleeper.child.kill("SIGCONT");
          release();
          await new Promise((resolve) => setTimeout(resolve, 1500));
          assert.deepEqual(await attemptsOf(server.base, key, hook.id), attempts, "the late end changed nothing");
          assert.equal(await sleeper.stop(), 0);
          assert.equal(receiver.received.length, 2);
        });
      });
    });
  }
});

async function withScene(dialect: "sqlite" | "postgres", play: (scene: Scene) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-outage-"));
  const database = dialect === "postgres" ? await makeDatabase() : null;
  const receiver = await openReceiver();
  const running: Scene["running"] = [];
  const settings = {
    DATA_DIR: dataDir,
    WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8",
    ...(database ? { DATABASE_URL: database.url } : {}),
  };
  try {
    await play({ settings, receiver, running });
  } finally {
    for (const { child } of running) child.kill("SIGKILL");
    await receiver.close();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function newKey(base: string): Promise<string> {
  const made = await fetch(`${base}/v1/sandbox/workspaces`, { method: "POST" });
  return ((await made.json()) as { key: { secret: string } }).key.secret;
}

async function api<T>(base: string, key: string, method: string, path: string, body?: unknown): Promise<T> {
  const headers = { authorization: `Bearer ${key}`, ...(body ? { "content-type": "application/json" } : {}) };
  const response = await fetch(base + path, { method, headers, body: body ? JSON.stringify(body) : null });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

function publish(base: string, key: string, number: number): Promise<{ id: string }> {
  const body = { content: `note ${number}`, channels: ["x"], scheduledAt: "2030-01-07T09:30:00Z" };
  return api(base, key, "POST", "/v1/posts", body);
}

async function attemptsOf(base: string, key: string, hookId: string): Promise<Attempt[]> {
  const list = await api<{ data: { id: string }[] }>(base, key, "GET", `/v1/webhooks/${hookId}/deliveries`);
  assert.equal(list.data.length, 1);
  const path = `/v1/webhooks/${hookId}/deliveries/${list.data[0]?.id}`;
  const { attempts } = await api<{ attempts: Attempt[] }>(base, key, "GET", path);
  return attempts.map(({ outcome, code }) => ({ outcome, code }));
}
