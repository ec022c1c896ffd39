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

test("one that threw after its lease had passed on leaves the job to who has it now", async () => {
  const { engine, services } = house.sandbox;
  const now = house.clock.now();
  const subject = "slow";
  await engine.transaction(async (session) => {
    // What the first test left would go first.
    await session.all({ sql: "delete from job", parameters: [] });
    const store = new Store(session, randomId("wsp", now), true);
    return enqueue(store, liveTime(now), { kind: "slow", subject, dueAt: now });
  });
  const entered = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let ended = 0;
  const finish = async () => {
    ended++;
    return [];
  };
  const host = (owner: string, place: 0 | 1, until: Promise<void>) => {
    const outside = () => {
      entered[place].resolve();
      return until;
    };
    return { ...services.jobs, owner, kinds: { slow: { outside, finish } } };
  };
  const reported: unknown[] = [];
  const sleeper = new JobRunner(host("sleeper", 0, first.promise), (error) => void reported.push(error));
  const other = new JobRunner(host("other", 1, second.promise), assert.ifError);
  const asleep = sleeper.runDue();
  await entered[0].promise;
  house.clock.advance(30_001);
  const working = other.runDue();
  await entered[1].promise;
  first.reject(new Error("too late"));
  await asleep;
  const sql = "select state, owner, attempts from job where subject = ?";
  assert.deepEqual(
    { ...(await engine.all<object>({ sql, parameters: [subject] }))[0] },
    {
      state: "leased",
      owner: "other",
      attempts: 0,
    },
  );
  second.resolve();
  await working;
  assert.deepEqual([ended, reported.length], [1, 1]);
});
