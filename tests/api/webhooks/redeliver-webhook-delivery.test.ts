import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, redeliver, subscribe, webhook } from "#tests/support/webhook-words.ts";

useHouse();
const iso = (at: number) => new Date(at).toISOString();
const minuteMs = 60_000;
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

/** A frozen workspace with one delivery to the catcher, which answered with these so far. */
async function delivered(...answers: (number | Record<string, unknown>)[]) {
  const key = await newKey();
  await freeze(key);
  const hook = await subscribeCatcher(key, { events: ["post.scheduled"] });
  await answerWith(key, ...answers);
  await create(key);
  await tick(key);
  const [sent] = await deliveries(key, hook.id);
  return { key, hook: hook.id, id: sent?.id ?? "" };
}

describe("redeliverWebhookDelivery", () => {
  test("202: the delivery as it stands, and then one more attempt by hand with the same id and body", async () => {
    const { key, hook, id } = await delivered(200);
    const { attempts: _, ...before } = await delivery(key, hook, id);
    const answer = await call("POST", `/v1/webhooks/${hook}/deliveries/${id}/redeliver`, { key });
    assert.deepEqual([answer.status, answer.body], [202, before]);
    assert.equal(answer.headers.get("location"), `/v1/webhooks/${hook}/deliveries/${id}`);
    await tick(key);
    const detail = await delivery(key, hook, id);
    assert.deepEqual(
      detail.attempts.map(({ attempt, retry, trigger, outcome }) => [attempt, retry, trigger, outcome]),
      [
        [1, 0, "auto", "succeeded"],
        [2, null, "manual", "succeeded"],
      ],
    );
    assert.deepEqual([detail.attemptCount, detail.trigger, detail.lastAttempt?.attempt], [2, "auto", 2]);
    const [first, second] = await caught(key);
    assert.deepEqual(
      [second?.body, second?.deliveryId, second?.headers["webhook-id"], second?.attempt],
      [first?.body, id, first?.headers["webhook-id"], 2],
    );
  });

  test("202 while a retry is planned: success settles it, and the retry never comes", async () => {
    const { key, hook, id } = await delivered(500, 200);
    await advance(key, "PT30S");
    await redeliver(key, hook, id);
    await tick(key);
    const detail = await delivery(key, hook, id);
    assert.deepEqual(
      [detail.state, detail.nextAttemptAt, detail.completedAt],
      ["succeeded", null, iso(startAt + 30_000)],
    );
    await advance(key, "P7D");
    assert.equal((await caught(key)).length, 2);
    assert.equal((await webhook(key, hook)).health.pending, 0);
  });

  test("202 while a retry is planned: failure leaves the schedule exactly as it was", async () => {
    const { key, hook, id } = await delivered(500);
    await advance(key, "PT30S");
    await redeliver(key, hook, id);
    await tick(key);
    const detail = await delivery(key, hook, id);
    assert.deepEqual([detail.state, detail.nextAttemptAt], ["pending", iso(startAt + minuteMs)]);
    assert.deepEqual([detail.completedAt, detail.lastAttempt?.attempt], [null, 2]);
    await advance(key, "P7D");
    const { attempts } = await delivery(key, hook, id);
    assert.deepEqual(
      attempts.map(({ retry, startedAt }) => [retry, (Date.parse(startedAt) - startAt) / 1000]),
      [
        [0, 0],
        [null, 30],
        [1, 60],
        [2, 360],
        [3, 1860],
        [4, 9060],
        [5, 52_260],
        [6, 138_660],
      ],
    );
  });

  test("202 when it was given up: success settles it, failure leaves it given up", async () => {
    const { key, hook, id } = await delivered(500);
    await advance(key, "P2D");
    const given = await delivery(key, hook, id);
    assert.equal(given.state, "exhausted");
    await redeliver(key, hook, id);
    await tick(key);
    const still = await delivery(key, hook, id);
    assert.deepEqual([still.state, still.completedAt], ["exhausted", given.completedAt]);
    await answerWith(key, 200);
    await redeliver(key, hook, id);
    await tick(key);
    const arrived = await delivery(key, hook, id);
    assert.deepEqual([arrived.state, arrived.completedAt], ["succeeded", iso(startAt + 2 * 24 * 60 * minuteMs)]);
  });

  test("202 when it had arrived: a failure takes nothing back", async () => {
    const { key, hook, id } = await delivered(200, 500);
    await advance(key, "PT1M");
    await redeliver(key, hook, id);
    await advance(key, "P1D");
    const detail = await delivery(key, hook, id);
    assert.deepEqual([detail.state, detail.completedAt, detail.nextAttemptAt], ["succeeded", iso(startAt), null]);
    assert.deepEqual([detail.lastAttempt?.outcome, detail.attemptCount], ["failed", 2]);
  });

  test("202 when it is held, while the webhook is disabled: it goes out, and the rest stays held", async () => {
    const { key, hook } = await delivered(200);
    await call("PATCH", `/v1/webhooks/${hook}`, { key, body: { status: "disabled" } });
    await advance(key, "PT1S");
    await create(key, { content: "two" });
    await create(key, { content: "three" });
    const [held] = await deliveries(key, hook, "&state=held");
    await answerWith(key, 500, 200);
    await redeliver(key, hook, held?.id ?? "");
    await tick(key);
    assert.equal((await delivery(key, hook, held?.id ?? "")).state, "held");
    await redeliver(key, hook, held?.id ?? "");
    await advance(key, "P1D");
    assert.equal((await delivery(key, hook, held?.id ?? "")).state, "succeeded");
    const { health, status } = await webhook(key, hook);
    assert.deepEqual([health.held, status], [1, "disabled"]);
  });

  test("202 twice: two clicks are two attempts with one delivery id, though the first arrives", async () => {
    const { key, hook, id } = await delivered(500, 200);
    await call("PATCH", `/v1/webhooks/${hook}`, { key, body: { maxInFlight: 1 } });
    await redeliver(key, hook, id);
    await redeliver(key, hook, id);
    await tick(key);
    const { attempts } = await delivery(key, hook, id);
    assert.deepEqual(
      attempts.map(({ attempt, trigger, outcome }) => [attempt, trigger, outcome]),
      [
        [1, "auto", "failed"],
        [2, "manual", "succeeded"],
        [3, "manual", "succeeded"],
      ],
    );
    assert.deepEqual(new Set((await caught(key)).map(({ deliveryId }) => deliveryId)), new Set([id]));
  });

  test("202 twice under one Idempotency-Key: one attempt", async () => {
    const { key, hook, id } = await delivered(200);
    const [first, again] = [await redeliver(key, hook, id, "one"), await redeliver(key, hook, id, "one")];
    assert.deepEqual(again, first);
    await tick(key);
    assert.equal((await delivery(key, hook, id)).attemptCount, 2);
    await call("POST", `/v1/webhooks/${hook}/test`, { key });
    const [other] = await deliveries(key, hook, "&event=post.published");
    const path = `/v1/webhooks/${hook}/deliveries/${other?.id}/redeliver`;
    const problem = await refusal("POST", path, { key, headers: { "idempotency-key": "one" } });
    assert.deepEqual([problem.status, problem.code], [422, "idempotency_key_reused"]);
  });

  test("202: an answer of 410 disables the webhook, and what was planned is held", async () => {
    const { key, hook, id } = await delivered(500, 410);
    await redeliver(key, hook, id);
    await tick(key);
    const { status, disabledReason, health } = await webhook(key, hook);
    assert.deepEqual([status, disabledReason, health.pending, health.held], ["disabled", "gone", 0, 1]);
    const detail = await delivery(key, hook, id);
    assert.deepEqual([detail.state, detail.nextAttemptAt], ["held", null]);
  });

  test("202: a test can be sent again by hand, and a success of it settles it", async () => {
    const { key, hook } = await delivered(500, 500, 200);
    const made = await call("POST", `/v1/webhooks/${hook}/test`, { key });
    const id = String(made.body.id);
    await tick(key);
    assert.equal((await delivery(key, hook, id)).state, "exhausted");
    await redeliver(key, hook, id);
    await tick(key);
    const detail = await delivery(key, hook, id);
    assert.deepEqual([detail.state, detail.attempts[1]?.trigger], ["succeeded", "manual"]);
    assert.equal(JSON.parse(detail.attempts[1]?.request.body ?? "{}").test, true);
  });

  test("202: the attempt counts for the health of the webhook", async () => {
    const { key, hook, id } = await delivered(500);
    await redeliver(key, hook, id);
    await tick(key);
    assert.equal((await webhook(key, hook)).health.consecutiveFailures, 2);
  });

  test("202: it goes to the address and with the secrets of now", async () => {
    const { key, hook, id } = await delivered(500);
    await call("PATCH", `/v1/webhooks/${hook}`, { key, body: { url: receiver.url } });
    const next = await call("POST", `/v1/webhooks/${hook}/secrets`, { key });
    await redeliver(key, hook, id);
    await tick(key);
    const [got] = receiver.received.slice(-1);
    assert.equal(got?.headers["x-aloha-delivery"], id);
    const { attempts } = await delivery(key, hook, id);
    assert.deepEqual([attempts[1]?.secretIds.length, attempts[1]?.secretIds[1]], [2, next.body.id]);
  });

  test("404 not_found: a delivery of another webhook; 422: a body with something in it", async () => {
    const { key, hook, id } = await delivered(200);
    const other = await subscribe(key, receiver.url);
    const problem = await refusal("POST", `/v1/webhooks/${other.id}/deliveries/${id}/redeliver`, { key });
    assert.deepEqual([problem.status, problem.code], [404, "not_found"]);
    const path = `/v1/webhooks/${hook}/deliveries/${id}/redeliver`;
    const wrong = await refusal("POST", path, { key, body: { now: true } });
    assert.deepEqual([wrong.status, wrong.errors[0]?.code], [422, "unknown_field"]);
    assert.equal((await call("POST", path, { key, body: {} })).status, 202);
  });
});
