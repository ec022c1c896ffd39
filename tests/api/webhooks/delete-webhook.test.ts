import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, caught, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { holdAnswers, openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

async function rows(webhookId: string) {
  const sql = "SELECT state, due_at, completed_at FROM webhook_delivery WHERE webhook_id = ? ORDER BY id";
  return house.sandbox.engine.all<{ state: string; due_at: number | null; completed_at: number | null }>({
    sql,
    parameters: [webhookId],
  });
}

describe("deleteWebhook", () => {
  test("204: it is gone from every road that leads to it", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await create(key);
    const [sent] = await deliveries(key, id);
    const answer = await call("DELETE", `/v1/webhooks/${id}`, { key });
    assert.deepEqual([answer.status, answer.text], [204, ""]);
    for (const [method, road] of [
      ["GET", ""],
      ["PATCH", ""],
      ["DELETE", ""],
      ["GET", "/secrets"],
      ["POST", "/secrets"],
      ["POST", "/test"],
      ["POST", "/replay"],
      ["GET", "/deliveries"],
      ["GET", `/deliveries/${sent?.id}`],
      ["POST", `/deliveries/${sent?.id}/redeliver`],
    ] as const) {
      const body = method === "PATCH" ? { body: { status: "enabled" } } : {};
      const problem = await refusal(method, `/v1/webhooks/${id}${road}`, { key, ...body });
      assert.deepEqual([problem.status, problem.code], [404, "not_found"], `${method} ${road}`);
    }
    assert.deepEqual((await call("GET", "/v1/webhooks", { key })).body.data, []);
    assert.deepEqual((await call("GET", "/v1/sandbox/catcher", { key })).body.webhookIds, []);
  });

  test("204: what waits and what is held is cancelled; what arrived stays, and so do the events", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await answerWith(key, 200, 500);
    await create(key, { content: "arrived" });
    await tick(key);
    await create(key, { content: "to be tried again" });
    await tick(key);
    await call("PATCH", `/v1/webhooks/${id}`, { key, body: { status: "disabled" } });
    await call("PATCH", `/v1/webhooks/${id}`, { key, body: { status: "enabled" } });
    await create(key, { content: "waits" });
    await call("DELETE", `/v1/webhooks/${id}`, { key });
    const now = house.clock.now();
    assert.deepEqual(
      (await rows(id)).map((row) => ({ ...row })).sort((a, b) => b.state.localeCompare(a.state)),
      [
        { state: "succeeded", due_at: null, completed_at: now },
        { state: "cancelled", due_at: null, completed_at: now },
        { state: "cancelled", due_at: null, completed_at: now },
      ],
    );
    await advance(key, "P3D");
    assert.equal((await caught(key)).length, 2);
    const events = (await call("GET", "/v1/events?event=post.scheduled", { key })).body.data as unknown as unknown[];
    assert.equal(events.length, 3);
  });

  test("204: an attempt under way may end, but nothing follows from it", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, receiver.url);
    const { arrived, answer } = holdAnswers(receiver, 500);
    await create(key);
    house.sandbox.webhooks.worker.start();
    try {
      await arrived;
      assert.equal((await call("DELETE", `/v1/webhooks/${id}`, { key })).status, 204);
      answer();
    } finally {
      await house.sandbox.webhooks.worker.stop();
    }
    assert.deepEqual(
      (await rows(id)).map(({ state }) => state),
      ["cancelled"],
    );
    const sql = "SELECT count(*) AS count FROM job WHERE lane = ?";
    const [left] = await house.sandbox.engine.all<{ count: number }>({ sql, parameters: [id] });
    assert.equal(left?.count, 0);
  });

  test("204: its secrets are deleted with it", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await call("POST", `/v1/webhooks/${id}/secrets`, { key });
    const sql = "SELECT count(*) AS count FROM webhook_secret WHERE webhook_id = ?";
    const count = async () =>
      (await house.sandbox.engine.all<{ count: number }>({ sql, parameters: [id] })).map((row) => row.count);
    assert.deepEqual(await count(), [2]);
    await call("DELETE", `/v1/webhooks/${id}`, { key });
    assert.deepEqual(await count(), [0]);
  });

  test("404 not_found: a second time", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await call("DELETE", `/v1/webhooks/${id}`, { key });
    assert.equal((await refusal("DELETE", `/v1/webhooks/${id}`, { key })).code, "not_found");
  });
});
