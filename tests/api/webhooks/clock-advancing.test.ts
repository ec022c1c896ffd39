import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { fillPath } from "#tests/support/fill-path.ts";
import { holdAnswers, openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, subscribe } from "#tests/support/webhook-words.ts";

useHouse();
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

const mine = Object.values(operations).filter(({ path }) => /webhooks|catcher|listeners|trigger/.test(path));
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

test("409 clock_advancing: every write of webhooks waits until the clock stands, and every read works", async () => {
  assert.equal(writes.length, 13);
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
