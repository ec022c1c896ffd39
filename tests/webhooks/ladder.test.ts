import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

const minuteMs = 60_000;
const ladderMs = [0, 1, 6, 31, 151, 871, 2311].map((minutes) => minutes * minuteMs);

test("an endpoint that always fails gets seven attempts at the documented instants, then none", async () => {
  const key = await newKey();
  receiver.behave(500);
  const hook = await subscribe(key, receiver.url, { events: ["post.scheduled"] });
  await call("POST", "/v1/sandbox/clock/freeze", { key });
  await create(key);
  const startedAt = performance.now();
  await advance(key, "P3D");
  const tookMs = performance.now() - startedAt;
  const [only] = await deliveries(key, hook.id);
  assert.ok(only);
  const detail = await delivery(key, hook.id, only.id);
  const first = Date.parse(detail.createdAt);
  assert.deepEqual(
    detail.attempts.map(({ startedAt: at }) => Date.parse(at) - first),
    ladderMs,
  );
  assert.deepEqual([detail.state, detail.nextAttemptAt, detail.attemptCount], ["exhausted", null, 7]);
  assert.equal(receiver.received.length, 7);
  assert.ok(tookMs < 1000, `${tookMs} ms`);
  console.log(tookMs, JSON.stringify(detail.attempts[0], null, 1), house.clock.now());
});
