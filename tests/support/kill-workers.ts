import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { recordEvent } from "#sandbox/events/record.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { Store } from "#sandbox/store/store.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { newWorkspace } from "#tests/support/call.ts";
import { makeDatabase } from "#tests/support/postgres.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { closeHouse, openRealHouse } from "#tests/support/test-sandbox.ts";
import { subscribe } from "#tests/support/webhook-words.ts";
import { startWorker, type WorkerProcess } from "#tests/support/worker-process.ts";

const kills = Number(process.env.WEBHOOK_KILLS ?? 40);
const stops = Number(process.env.WEBHOOK_STOPS ?? 6);
const endpoints = 4;
const eventsPerRound = 100;

/** Two workers on one store, of which one is ended again and again, and another starts in its place. */
export function testEndings(dialect: "sqlite" | "postgres"): void {
  describe(`two workers on ${dialect === "sqlite" ? "one SQLite file" : "Postgres"}`, () => {
    test(`${kills} kills -9: nothing is lost, and only what was under way comes twice`, async (context) => {
      await withScene(dialect, async (scene) => {
        let left = 0;
        await endWorkers(scene, kills, async (worker) => {
          await worker.kill();
          await untilDisconnected(scene, worker);
          left += await leasedBy(scene.sandbox, worker);
        });
        const { sent, distinct, received, interrupted } = await outcome(scene);
        context.diagnostic(
          `${sent} deliveries, ${kills} kills, ${sent - distinct} lost, ${received - distinct} twice, ${left} under way at the kills, ${interrupted} marked as interrupted`,
        );
        assert.equal(distinct, sent, "lost deliveries");
        assert.ok(received - distinct <= left, `${received - distinct} came twice, ${left} were under way`);
        assert.equal(interrupted, left, "every attempt that was cut off is visible");
        assert.ok(left > 0, "no kill met a worker at work");
      });
    });

    test(`${stops} stops by SIGTERM: nothing is lost and nothing comes twice`, async (context) => {
      await withScene(dialect, async (scene) => {
        await endWorkers(scene, stops, async (worker) => {
          assert.equal(await worker.stop(), 0, worker.output());
        });
        const { sent, distinct, received, interrupted } = await outcome(scene);
        context.diagnostic(`${sent} deliveries, ${stops} stops`);
        assert.deepEqual(
          { lost: sent - distinct, twice: received - distinct, interrupted },
          { lost: 0, twice: 0, interrupted: 0 },
        );
      });
    });
  });
}

interface Scene {
  readonly sandbox: Sandbox;
  readonly workspaceId: string;
  readonly receiver: Receiver;
  readonly start: () => Promise<WorkerProcess>;
  readonly started: ReadonlyMap<WorkerProcess, string>;
  recorded: number;
}

async function withScene(dialect: "sqlite" | "postgres", play: (scene: Scene) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-webhook-kill-"));
  const database = dialect === "postgres" ? await makeDatabase() : null;
  const house = await openRealHouse({ dataDir, databaseUrl: database?.url ?? null });
  const receiver = await openReceiver((_, response) => {
    setTimeout(() => response.writeHead(204).end(), Math.random() * 40);
  });
  const started = new Map<WorkerProcess, string>();
  let count = 0;
  try {
    const { key, workspaceId } = await newWorkspace();
    for (let place = 0; place < endpoints; place++) await subscribe(key, `${receiver.url}/${place}`);
    const start = async () => {
      // Its connections bear its name, so that the test can wait until they are closed.
      const name = `worker-${++count}`;
      const url = database && `${database.url}?application_name=${name}`;
      const worker = await startWorker({ DATA_DIR: dataDir, ...(url ? { DATABASE_URL: url } : {}) });
      started.set(worker, name);
      return worker;
    };
    await play({ sandbox: house.sandbox, workspaceId, receiver, start, started, recorded: 0 });
  } finally {
    // A worker that outlives a failed test would keep the whole run waiting.
    for (const { child } of started.keys()) child.kill("SIGKILL");
    await receiver.close();
    await closeHouse(house);
    rmSync(dataDir, { recursive: true, force: true });
    await database?.drop();
  }
}

/** Ends one of two workers again and again, at any moment of its work, and starts another in its place. */
async function endWorkers(scene: Scene, times: number, end: (worker: WorkerProcess) => Promise<void>): Promise<void> {
  const workers = await Promise.all([scene.start(), scene.start()]);
  for (let count = 0; count < times; count++) {
    await record(scene);
    await sleep(Math.random() * 250);
    const place = count % workers.length;
    const worker = workers[place] as WorkerProcess;
    await end(worker);
    workers[place] = await scene.start();
  }
  await untilEmpty(scene.sandbox);
  for (const worker of workers) assert.equal(await worker.stop(), 0, worker.output());
  for (const worker of scene.started.keys())
    for (const line of worker.output().trim().split("\n"))
      assert.equal((JSON.parse(line) as { level: string }).level, "info", line);
}

async function record(scene: Scene): Promise<void> {
  const { sandbox, workspaceId } = scene;
  await sandbox.engine.transaction(async (session) => {
    const store = new Store(session, workspaceId, false);
    const time = { ...liveTime(sandbox.clock.now()), epoch: 1 };
    for (let count = 0; count < eventsPerRound; count++) {
      const objectId = `post_${String(++scene.recorded).padStart(26, "0")}`;
      const fact = {
        event: "post.published",
        objectId,
        sequence: 1,
        data: { postId: objectId },
        requestId: null,
      } as const;
      await recordEvent(store, time, fact);
    }
  });
}

async function untilEmpty(sandbox: Sandbox): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if ((await count(sandbox, "job WHERE lane IS NOT NULL")) === 0) return;
    await sleep(50);
  }
  const rows = await sandbox.engine.all({ sql: "SELECT * FROM job LIMIT 5", parameters: [] });
  const lanes = await sandbox.engine.all({ sql: "SELECT * FROM lane", parameters: [] });
  throw new Error(
    `Deliveries were still waiting after a minute: ${JSON.stringify([Date.now(), rows, lanes], null, 1)}`,
  );
}

/** Postgres ends what it was told to do last, also when the one who asked is dead. */
async function untilDisconnected({ sandbox, started }: Scene, worker: WorkerProcess): Promise<void> {
  if (sandbox.engine.dialect === "sqlite") return;
  const name = started.get(worker);
  while ((await count(sandbox, `pg_stat_activity WHERE application_name = '${name}'`)) > 0) await sleep(5);
}

/** What a dead worker had under way: the rows that it holds a lease on. */
async function leasedBy(sandbox: Sandbox, worker: WorkerProcess): Promise<number> {
  return count(sandbox, `job WHERE state = 'leased' AND owner LIKE '%/${worker.child.pid}/%'`);
}

async function count(sandbox: Sandbox, from: string): Promise<number> {
  const sql = `SELECT count(*) AS n FROM ${from}`;
  const [row] = await sandbox.engine.all<{ n: number }>({ sql, parameters: [] });
  return Number(row?.n ?? 0);
}

async function outcome({ sandbox, receiver, recorded }: Scene) {
  const sent = recorded * endpoints;
  const ids = receiver.received.map(({ headers }) => String(headers["x-aloha-delivery"]));
  assert.equal(await count(sandbox, "webhook_delivery WHERE state = 'succeeded'"), sent);
  assert.equal(await count(sandbox, "webhook_attempt WHERE outcome = 'running'"), 0);
  // A fourth interruption of one delivery also counts as a failed attempt, which has a row of its own.
  const cutOff = "outcome = 'interrupted' AND (detail IS NULL OR detail NOT LIKE '%more than three times.')";
  const interrupted = await count(sandbox, `webhook_attempt WHERE ${cutOff}`);
  return { sent, distinct: new Set(ids).size, received: ids.length, interrupted };
}
