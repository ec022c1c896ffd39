import assert from "node:assert/strict";
import { test } from "node:test";
import { randomId } from "#sandbox/ids.ts";
import { Store } from "#sandbox/store/store.ts";
import { enqueue } from "#sandbox/time/enqueue.ts";
import { JobRunner } from "#sandbox/time/job-runner.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

test("a stop lets the jobs in hand end and takes no further one, however many are due", async () => {
  const { engine, services } = house.sandbox;
  const now = house.clock.now();
  await engine.transaction(async (session) => {
    const store = new Store(session, randomId("wsp", now), true);
    for (let job = 0; job < 80; job++)
      await enqueue(store, liveTime(now), { kind: "noted", subject: `note_${job}`, dueAt: now });
  });
  const { promise: begun, resolve: tell } = Promise.withResolvers<void>();
  let done = 0;
  const run = async () => {
    done++;
    tell();
    return [];
  };
  const runner = new JobRunner({ ...services.jobs, kinds: { noted: { run } } }, assert.ifError);
  runner.start();
  await begun;
  await runner.stop();
  assert.ok(done > 0 && done < 80, `${done} of 80 were done`);
  assert.equal(await runner.runDue(), 0, "nobody runs jobs after a stop");
});

test("a queue that cannot be read is told of", async () => {
  const { services } = house.sandbox;
  const away = new Error("The store is away.");
  const engine = { ...services.engine, transaction: () => Promise.reject(away) };
  const { promise: told, resolve: tell } = Promise.withResolvers<unknown[]>();
  const runner = new JobRunner({ ...services.jobs, engine }, (...words) => tell(words));
  runner.start();
  assert.deepEqual(await told, [away, null]);
  await runner.stop();
});
