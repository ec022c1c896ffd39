import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { closeHouse, openRealHouse, type TestHouse } from "#tests/support/test-sandbox.ts";
import { until } from "#tests/support/until.ts";
import { deliveries, subscribe, webhook } from "#tests/support/webhook-words.ts";

let house: Omit<TestHouse, "clock">;
let receiver: Receiver;
before(async () => {
  house = await openRealHouse();
  receiver = await openReceiver();
});
afterEach(async () => {
  await house.sandbox.webhooks.worker.stop();
  receiver.received.length = 0;
});
after(async () => {
  await receiver.close();
  await closeHouse(house);
});

const contents = () =>
  receiver.received.map(({ body }) => (JSON.parse(body) as { data: { postId: string } }).data.postId);

/** When each attempt of an endpoint began, in real time. */
async function starts(hookId: string): Promise<number[]> {
  const sql = `select real_started_at as at from webhook_attempt join webhook_delivery on webhook_delivery.id = delivery_id
    where webhook_id = ? order by real_started_at`;
  const rows = await house.sandbox.engine.all<{ at: number }>({ sql, parameters: [hookId] });
  return rows.map(({ at }) => at);
}

async function failuresInARow(hookId: string): Promise<number | undefined> {
  const statement = { sql: "select consecutive_failures as count from webhook where id = ?", parameters: [hookId] };
  return (await house.sandbox.engine.all<{ count: number }>(statement))[0]?.count;
}

test("ratePerSecond holds in every window of a second, and nothing waits longer than it must", async () => {
  const rate = 10;
  const key = await newKey();
  const hook = await subscribe(key, receiver.url, { events: ["post.scheduled"], ratePerSecond: rate });
  receiver.behave(204);
  for (let number = 0; number < 30; number++) await create(key, { content: `note ${number}` });
  house.sandbox.webhooks.worker.start();
  await until(() => receiver.received.length === 30);
  await house.sandbox.webhooks.worker.stop();
  const times = await starts(hook.id);
  assert.equal(times.length, 30);
  const gaps = times.slice(rate).map((at, place) => at - (times[place] ?? 0));
  // The tenth before each began a whole second earlier, read from a clock of whole milliseconds.
  assert.ok(Math.min(...gaps) >= 999, `${gaps}`);
  // A poll, which comes once a second only, would let the next ten go up to a second late.
  assert.ok((gaps.toSorted((a, b) => a - b)[rate] ?? 0) < 1500, `${gaps}`);
});

test("maxInFlight holds, as the receiver counts it", async () => {
  const key = await newKey();
  await subscribe(key, receiver.url, { events: ["post.scheduled"], maxInFlight: 3 });
  receiver.behave((_, response) => void setTimeout(() => response.writeHead(204).end(), 30));
  for (let number = 0; number < 24; number++) await create(key, { content: `note ${number}` });
  house.sandbox.webhooks.worker.start();
  await until(() => receiver.received.length === 24);
  assert.equal(receiver.most(), 3);
});

test("failures with a success after each do not open the circuit, however many attempts began before them", async () => {
  const key = await newKey();
  const hook = await subscribe(key, receiver.url, { events: ["post.scheduled"], maxInFlight: 32 });
  receiver.behave(204);
  await create(key, { content: "the first" });
  house.sandbox.webhooks.worker.start();
  await until(async () => (await webhook(key, hook.id)).health.lastSuccessAt !== null);
  let turn = Promise.resolve();
  // One answer after the other has been written, so that each is known before the next one comes.
  receiver.behave((_, response, count) => {
    turn = turn.then(async () => {
      const failed = count % 2 === 0;
      response.writeHead(failed ? 500 : 204).end();
      await until(async () => (await failuresInARow(hook.id)) === (failed ? 1 : 0));
    });
  });
  for (let number = 0; number < 24; number++) await create(key, { content: `note ${number}` });
  await until(() => receiver.received.length === 25);
  await turn;
  const { health } = await webhook(key, hook.id);
  assert.deepEqual([health.circuit, health.inFlightLimit], ["closed", 32]);
});

test("with maxInFlight 1, deliveries start in the order of their events, and what somebody asked for goes first", async () => {
  const key = await newKey();
  const hook = await subscribe(key, receiver.url, { events: ["post.scheduled"], maxInFlight: 1 });
  receiver.behave(204);
  const first = await create(key, { content: "first" });
  house.sandbox.webhooks.worker.start();
  await until(() => receiver.received.length === 1);
  await house.sandbox.webhooks.worker.stop();
  const [done] = await deliveries(key, hook.id);
  const posts = [first.id];
  for (let number = 0; number < 5; number++) posts.push((await create(key, { content: `note ${number}` })).id);
  const asked = await call("POST", `/v1/webhooks/${hook.id}/deliveries/${done?.id}/redeliver`, { key });
  assert.equal(asked.status, 202);
  house.sandbox.webhooks.worker.start();
  await until(() => receiver.received.length === 7);
  assert.deepEqual(contents(), [first.id, first.id, ...posts.slice(1)]);
});

test("a delivery that a request causes leaves within moments: nobody has to poll, also after a worker began again", async () => {
  const key = await newKey();
  await subscribe(key, receiver.url, { events: ["post.scheduled"] });
  receiver.behave(204);
  house.sandbox.webhooks.worker.start();
  // It is stopped with its next round still ahead.
  await create(key, { content: "the first note" });
  await house.sandbox.webhooks.worker.stop();
  receiver.received.length = 0;
  house.sandbox.webhooks.worker.start();
  await until(() => receiver.received.length === 1);
  receiver.received.length = 0;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const lags: number[] = [];
  for (let number = 0; number < 20; number++) {
    await create(key, { content: `note ${number}` });
    const answeredAt = Date.now();
    await until(() => receiver.received.length === number + 1);
    lags.push((receiver.received.at(-1)?.at ?? 0) - answeredAt);
  }
  lags.sort((a, b) => a - b);
  // A poll comes once a second only.
  assert.ok((lags[10] ?? 0) < 200, `${lags}`);
});
