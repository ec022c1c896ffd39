import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { EventName } from "#sandbox/contract/facts.gen.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";
import { advance, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { type Delivery, deliveries, delivery, subscribe, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

async function send(key: string, id: string, body?: Record<string, unknown>): Promise<Delivery> {
  const answer = await call("POST", `/v1/webhooks/${id}/test`, { key, ...(body ? { body } : {}) });
  if (answer.status !== 202) throw new Error(answer.text);
  return answer.body as unknown as Delivery;
}

describe("testWebhook", () => {
  test("202: the delivery as it begins, and where to read it", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const answer = await call("POST", `/v1/webhooks/${hook.id}/test`, { key });
    const { id, eventId, ...rest } = answer.body as unknown as Delivery;
    assert.equal(answer.status, 202);
    assert.equal(answer.headers.get("location"), `/v1/webhooks/${hook.id}/deliveries/${id}`);
    const now = new Date(startAt).toISOString();
    assert.match(eventId, /^evt_/);
    assert.deepEqual(rest, {
      object: "webhook_delivery",
      livemode: false,
      webhookId: hook.id,
      event: "post.published",
      state: "pending",
      trigger: "test",
      attemptCount: 0,
      nextAttemptAt: now,
      lastAttempt: null,
      createdAt: now,
      completedAt: null,
      requestId: answer.headers.get("x-request-id"),
    });
  });

  for (const event of Object.keys(webhookExamples) as EventName[]) {
    test(`202: ${event} with the body of the example, a new id, and test: true`, async () => {
      const key = await newKey();
      const hook = await subscribeCatcher(key, { events: ["reply.received"] });
      const [first, second] = [await send(key, hook.id, { event }), await send(key, hook.id, { event })];
      await tick(key);
      assert.notEqual(first.eventId, second.eventId);
      const workspaceId = hook.url?.split("/").at(-1);
      const got = (await caught(key)).find(({ deliveryId }) => deliveryId === first.id);
      const createdAt = new Date(startAt).toISOString();
      assert.equal(
        got?.body,
        JSON.stringify({
          ...webhookExamples[event],
          id: first.eventId,
          created: startAt / 1000,
          createdAt,
          workspaceId,
          livemode: false,
          test: true,
        }),
      );
      assert.deepEqual([got?.event, got?.headers["x-aloha-event"], got?.attempt], [event, event, 1]);
      assert.equal(got?.headers["webhook-id"], first.eventId);
    });
  }

  test("202: it arrives, and the attempt says that it was a test", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const sent = await send(key, hook.id);
    await tick(key);
    const { attempts, ...rest } = await delivery(key, hook.id, sent.id);
    assert.deepEqual([rest.state, rest.attemptCount, rest.nextAttemptAt], ["succeeded", 1, null]);
    assert.deepEqual(
      attempts.map(({ attempt, retry, trigger, outcome }) => [attempt, retry, trigger, outcome]),
      [[1, null, "test", "succeeded"]],
    );
  });

  test("202: one attempt and no retry, and neither circuit nor notices hear of it", async () => {
    const key = await newKey();
    await freeze(key);
    const hook = await subscribeCatcher(key);
    await answerWith(key, 500);
    for (let count = 0; count < 6; count++) await send(key, hook.id);
    await advance(key, "P7D");
    const sent = await deliveries(key, hook.id);
    assert.deepEqual(
      sent.map(({ state, attemptCount, nextAttemptAt }) => [state, attemptCount, nextAttemptAt]),
      Array(6).fill(["exhausted", 1, null]),
    );
    const { health, notices } = await webhook(key, hook.id);
    assert.deepEqual([health.circuit, health.consecutiveFailures, health.lastSuccessAt], ["closed", 0, null]);
    assert.deepEqual(notices, []);
    await answerWith(key, 200);
    await send(key, hook.id);
    await tick(key);
    assert.equal((await webhook(key, hook.id)).health.lastSuccessAt, null);
  });

  test("202: an answer of 410 to a test does not disable the webhook", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    await answerWith(key, 410);
    await send(key, hook.id);
    await tick(key);
    assert.equal((await webhook(key, hook.id)).status, "enabled");
  });

  test("202: a disabled webhook can be tested, and stays disabled", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    await call("PATCH", `/v1/webhooks/${hook.id}`, { key, body: { status: "disabled" } });
    const { id } = await send(key, hook.id);
    await tick(key);
    assert.equal((await delivery(key, hook.id, id)).state, "succeeded");
    assert.equal((await webhook(key, hook.id)).status, "disabled");
  });

  test("202: disabling it right after does not hold a test back", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const { id } = await send(key, hook.id);
    await call("PATCH", `/v1/webhooks/${hook.id}`, { key, body: { status: "disabled" } });
    await tick(key);
    assert.equal((await delivery(key, hook.id, id)).state, "succeeded");
  });

  test("202: the event is not in the list of events, and a replay leaves the test alone", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    await answerWith(key, 500);
    const sent = await send(key, hook.id);
    await tick(key);
    assert.deepEqual((await call("GET", "/v1/events", { key })).body.data, []);
    assert.equal((await call("GET", `/v1/events/${sent.eventId}`, { key })).status, 404);
    const replay = await call("POST", `/v1/webhooks/${hook.id}/replay`, { key, body: {} });
    assert.equal(replay.body.matched, 0);
  });

  test("202: a live endpoint gets livemode true", async () => {
    const { live } = await newLiveWorkspace(house);
    const hook = await subscribe(live, "https://127.0.0.1:8443/hooks");
    const { id, livemode } = await send(live, hook.id);
    assert.equal(livemode, true);
    const sql = "SELECT body FROM webhook_delivery WHERE id = ?";
    const [row] = await house.sandbox.engine.all<{ body: string }>({ sql, parameters: [id] });
    assert.equal(JSON.parse(row?.body ?? "{}").livemode, true);
  });

  test("202: it reaches a real server with every documented header", async () => {
    const key = await newKey();
    const hook = await subscribe(key, receiver.url);
    const sent = await send(key, hook.id);
    await tick(key);
    const headers = receiver.received.at(-1)?.headers;
    assert.equal(headers?.["x-aloha-delivery"], sent.id);
    assert.equal(headers?.["user-agent"], "Aloha-Webhooks/1");
    assert.equal(headers?.["content-type"], "application/json");
    assert.match(String(headers?.["x-aloha-signature"]), /^sha256=[0-9a-f]{64}$/);
    assert.equal(headers?.["webhook-timestamp"], String(startAt / 1000));
  });

  for (const [body, code] of [
    [{ event: "post.deleted" }, "invalid_enum"],
    [{ event: "*" }, "invalid_enum"],
    [{ event: 1 }, "invalid_type"],
  ] as const) {
    test(`422 validation_failed: ${JSON.stringify(body)}`, async () => {
      const key = await newKey();
      const { id } = await subscribeCatcher(key);
      const problem = await refusal("POST", `/v1/webhooks/${id}/test`, { key, body });
      assert.deepEqual([problem.status, problem.code], [422, "validation_failed"]);
      assert.ok(problem.errors.some((one) => one.pointer === "/event" && one.code === code));
    });
  }
});
