import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { until } from "#tests/support/until.ts";
import { deliveries, delivery, redeliver, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();
const minuteMs = 60_000;
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

describe("redeliverWebhookDelivery, beside an attempt that comes by itself", () => {
  test("202 before the first attempt of its own: by hand goes first, and its success takes the other away", async () => {
    const key = await newKey();
    const { id: hook } = await subscribeCatcher(key, { maxInFlight: 1 });
    await create(key);
    const [fresh] = await deliveries(key, hook);
    const id = fresh?.id ?? "";
    await redeliver(key, hook, id);
    const { worker } = house.sandbox.webhooks;
    worker.start();
    try {
      await until(async () => (await delivery(key, hook, id)).state === "succeeded");
    } finally {
      await worker.stop();
    }
    await advance(key, "PT1M");
    assert.deepEqual(
      (await delivery(key, hook, id)).attempts.map(({ trigger }) => trigger),
      ["manual"],
    );
  });

  test("202 beside a retry that is due at the same moment: no further retry follows a success", async () => {
    const key = await newKey();
    const { id: hook } = await subscribe(key, receiver.url, { events: ["post.scheduled"] });
    receiver.behave(({ headers }, response) =>
      response.writeHead(headers["x-aloha-attempt"] === "3" ? 200 : 500).end(),
    );
    await create(key);
    await tick(key);
    const [sent] = await deliveries(key, hook);
    const id = sent?.id ?? "";
    // Real time passes without anybody delivering, so both are due now.
    house.clock.advance(minuteMs);
    await redeliver(key, hook, id);
    await tick(key);
    const detail = await delivery(key, hook, id);
    assert.deepEqual(
      detail.attempts.map(({ trigger, outcome }) => [trigger, outcome]),
      [
        ["auto", "failed"],
        ["auto", "failed"],
        ["manual", "succeeded"],
      ],
    );
    assert.deepEqual([detail.state, detail.nextAttemptAt], ["succeeded", null]);
    await advance(key, "P3D");
    assert.equal((await delivery(key, hook, id)).attemptCount, 3);
  });

  test("202 while the first attempt is still under way: both are logged, and no retry follows a success", async () => {
    const key = await newKey();
    const { id: hook } = await subscribe(key, receiver.url);
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    receiver.behave(async ({ headers }, response) => {
      if (headers["x-aloha-attempt"] === "2") return void response.writeHead(204).end();
      arrive();
      await answered;
      response.writeHead(500).end();
    });
    await create(key);
    const [sent] = await deliveries(key, hook);
    const id = sent?.id ?? "";
    const { worker } = house.sandbox.webhooks;
    worker.start();
    try {
      await arrived;
      await redeliver(key, hook, id);
      await until(async () => (await delivery(key, hook, id)).state === "succeeded");
    } finally {
      answer();
      await worker.stop();
    }
    const detail = await delivery(key, hook, id);
    assert.deepEqual(
      detail.attempts.map(({ trigger, outcome }) => [trigger, outcome]),
      [
        ["auto", "failed"],
        ["manual", "succeeded"],
      ],
    );
    assert.deepEqual([detail.state, detail.nextAttemptAt], ["succeeded", null]);
    assert.deepEqual([detail.lastAttempt?.attempt, detail.lastAttempt?.outcome], [2, "succeeded"]);
    await advance(key, "PT5M");
    assert.equal((await delivery(key, hook, id)).attemptCount, 2);
  });
});
