import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { fillPath } from "#tests/support/fill-path.ts";
import { holdAnswers, openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

const mine = Object.values(operations).filter(({ path }) => /webhooks|catcher|listeners|trigger|plan/.test(path));
const writes = mine.filter(({ method, id }) => method !== "GET" && id !== "reportListenerAttempt");

/** Moves a clock that waits for a receiver, and does something meanwhile. */
async function whileMoving(key: string, work: () => Promise<void>): Promise<void> {
  const { arrived, answer } = holdAnswers(receiver, 200);
  const moving = call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "PT1M" } });
  await arrived;
  try {
    await work();
  } finally {
    answer();
    assert.equal((await moving).status, 200);
  }
}

test("409 clock_advancing: every write of webhooks, and of the plan, waits until the clock stands, and every read works", async () => {
  assert.equal(writes.length, 14);
  const key = await newKey();
  const { id, secrets } = await subscribe(key, receiver.url);
  await create(key);
  const [sent] = await deliveries(key, id);
  const ids = { id, secretId: secrets[0]?.id ?? "", deliveryId: sent?.id ?? "" };
  await whileMoving(key, async () => {
    for (const operation of writes) {
      const [example] = Object.values(examples[operation.id].requests);
      const body = operation.body === null ? {} : { body: example?.value };
      const answer = await call(operation.method, fillPath(operation.id, ids), { key, ...body });
      assert.deepEqual([answer.status, answer.body.code], [409, "clock_advancing"], operation.id);
      assert.equal(answer.headers.get("retry-after"), "1");
      assert.ok(operation.errors.includes("clock_advancing"), operation.id);
    }
    for (const operation of mine.filter(({ method, streams }) => method === "GET" && !streams)) {
      assert.equal((await call("GET", fillPath(operation.id, ids), { key })).status, 200, operation.id);
    }
  });
  assert.equal((await deliveries(key, id))[0]?.state, "succeeded");
});

test("another workspace goes on meanwhile", async () => {
  const [key, other] = [await newKey(), await newKey()];
  await subscribe(key, receiver.url);
  await create(key);
  await whileMoving(key, async () => {
    await subscribe(other, receiver.url);
    await create(other);
  });
});

test("an attempt under way when the clock begins to move ends first, and its retries keep the promised times", async (t) => {
  // One of its own: the worker also sends what the tests above have left.
  const own = await openReceiver();
  t.after(() => own.close());
  const key = await newKey();
  await call("POST", "/v1/sandbox/clock/freeze", { key });
  const { id } = await subscribe(key, own.url, { events: ["post.scheduled"] });
  const { arrived, answer } = holdAnswers(own, 500);
  await create(key);
  house.sandbox.webhooks.worker.start();
  try {
    await arrived;
    const moving = call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P3D" } });
    await setTimeout(50);
    assert.equal(own.received.length, 1, "nothing else begins while the first attempt is under way");
    answer();
    assert.equal((await moving).status, 200);
  } finally {
    answer();
    await house.sandbox.webhooks.worker.stop();
  }
  const [sent] = await deliveries(key, id);
  const { attempts } = await delivery(key, id, sent?.id ?? "");
  const first = Date.parse(attempts[0]?.startedAt ?? "");
  const minutes = attempts.map(({ startedAt }) => (Date.parse(startedAt) - first) / 60_000);
  assert.deepEqual(minutes, [0, 1, 6, 31, 151, 871, 2311]);
});
