import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, catcher, caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { holdAnswers, openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, subscribe, type Webhook, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const url = "http://127.0.0.1:9999/hooks";
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

async function update(key: string, id: string, body: Record<string, unknown>): Promise<Webhook> {
  const answer = await call("PATCH", `/v1/webhooks/${id}`, { key, body });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Webhook;
}

async function states(key: string, id: string): Promise<string[]> {
  return (await deliveries(key, id)).map(({ state }) => state).reverse();
}

describe("updateWebhook", () => {
  test("200: changes what is sent, keeps the rest, and says when", async () => {
    const key = await newKey();
    const { secret: _, ...made } = await subscribe(key, url, { description: "old", ratePerSecond: 5 });
    house.clock.advance(1000);
    const body = { description: "new", maxInFlight: 3, events: ["post.*"], url: "http://127.0.0.1:9998/" };
    const changed = await update(key, made.id, body);
    const updatedAt = new Date(house.clock.now()).toISOString();
    assert.deepEqual(changed, { ...made, ...body, updatedAt, health: { ...made.health, inFlightLimit: 3 } });
    assert.deepEqual(await webhook(key, made.id), changed);
    const cleared = await update(key, made.id, { description: null, ratePerSecond: null });
    assert.deepEqual([cleared.description, cleared.ratePerSecond, cleared.url], [null, null, body.url]);
  });

  test("200: the next attempt goes to the new address, a retry of an older event too", async () => {
    const key = await newKey();
    await answerWith(key, 500);
    const { id } = await subscribeCatcher(key);
    await create(key);
    await tick(key);
    const { kind } = await update(key, id, { url: receiver.url });
    assert.equal(kind, "endpoint");
    receiver.received.length = 0;
    receiver.behave(200);
    await advance(key, "PT1M");
    assert.equal(receiver.received.length, 1);
    assert.equal((await caught(key)).length, 1);
    assert.equal((await update(key, id, { url: (await catcher(key)).url })).kind, "catcher");
  });

  test("200: other events count for what happens from now on", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, url, { events: ["post.*"] });
    await create(key, { content: "one" });
    await update(key, id, { events: ["reply.received"] });
    await create(key, { content: "two" });
    assert.deepEqual(
      (await deliveries(key, id)).map(({ event }) => event),
      ["post.scheduled"],
    );
  });

  test("200: disabled, what waits is held and so is what comes; enabling sends nothing by itself", async () => {
    const key = await newKey();
    await freeze(key);
    await answerWith(key, 500, 200);
    const { id } = await subscribeCatcher(key);
    await create(key, { content: "tried once" });
    await tick(key);
    await create(key, { content: "not yet tried" });
    const off = await update(key, id, { status: "disabled" });
    assert.deepEqual(
      [off.status, off.disabledReason, off.health.held, off.health.pending],
      ["disabled", "manual", 2, 0],
    );
    await create(key, { content: "while disabled" });
    assert.deepEqual(await states(key, id), ["held", "held", "held"]);
    for (const one of await deliveries(key, id)) assert.deepEqual([one.nextAttemptAt, one.completedAt], [null, null]);
    await advance(key, "P3D");
    const on = await update(key, id, { status: "enabled" });
    assert.deepEqual([on.status, on.disabledReason, on.health.held], ["enabled", null, 3]);
    await advance(key, "P3D");
    assert.deepEqual(await states(key, id), ["held", "held", "held"]);
    assert.equal((await caught(key)).length, 1);
    await create(key, { content: "after", scheduledAt: "2027-01-01T00:00:00Z" });
    await tick(key);
    assert.equal((await caught(key)).length, 2);
  });

  test("200: disabled while an attempt is under way, its failure is held too, with its place in the ladder", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, receiver.url);
    const { arrived, answer } = holdAnswers(receiver, 500);
    await create(key);
    house.sandbox.webhooks.worker.start();
    try {
      await arrived;
      const [running] = await deliveries(key, id);
      assert.deepEqual(
        [running?.state, running?.attemptCount, running?.lastAttempt],
        ["leased", 1, { attempt: 1, outcome: "running", code: null, statusCode: null, endedAt: null }],
      );
      await update(key, id, { status: "disabled" });
      answer();
    } finally {
      await house.sandbox.webhooks.worker.stop();
    }
    const [ended] = await deliveries(key, id);
    assert.deepEqual([ended?.state, ended?.nextAttemptAt], ["held", null]);
    assert.equal((await delivery(key, id, ended?.id ?? "")).attempts[0]?.code, "http_server_error");
  });

  test("200: enabling one that failed starts with a clean slate", async () => {
    const key = await newKey();
    await answerWith(key, 500);
    const { id } = await subscribeCatcher(key);
    await create(key);
    await advance(key, "P2D");
    assert.equal((await webhook(key, id)).health.circuit, "open");
    await update(key, id, { status: "disabled" });
    const { health } = await update(key, id, { status: "enabled" });
    assert.deepEqual([health.circuit, health.inFlightLimit, health.consecutiveFailures], ["closed", 8, 0]);
  });

  test("200: gone stays the reason while it is disabled, and goes when it is enabled", async () => {
    const key = await newKey();
    await answerWith(key, 410);
    const { id } = await subscribeCatcher(key);
    await create(key);
    await tick(key);
    assert.equal((await update(key, id, { status: "disabled" })).disabledReason, "gone");
    assert.equal((await update(key, id, { status: "enabled" })).disabledReason, null);
  });

  test("200: a lower maxInFlight holds from the next attempt on", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, receiver.url, { maxInFlight: 8 });
    let open = 0;
    let most = 0;
    receiver.behave((_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end();
      }, 5);
    });
    await update(key, id, { maxInFlight: 2 });
    for (let count = 0; count < 6; count++) await create(key, { content: `note ${count}` });
    await tick(key);
    assert.equal(most, 2);
    assert.deepEqual(new Set(await states(key, id)), new Set(["succeeded"]));
  });

  test("422 conflicting_fields: a listener has no address; all else of it can change", async () => {
    const key = await newKey();
    const made = await call("POST", "/v1/sandbox/listeners", { key, body: { device: "laptop" } });
    const path = `/v1/webhooks/${made.body.id}`;
    const problem = await refusal("PATCH", path, { key, body: { url } });
    assert.deepEqual(
      [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
      [422, "validation_failed", [["/url", "conflicting_fields"]]],
    );
    assert.equal((await update(key, String(made.body.id), { events: ["reply.*"] })).kind, "listener");
  });

  test("422: all that is wrong at once, whether the contract says it or the house", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, url);
    const body = {
      url: "http://10.0.0.1/",
      events: ["nope"],
      headers: { Host: "a" },
      status: "paused",
      maxInFlight: 0,
    };
    const problem = await refusal("PATCH", `/v1/webhooks/${id}`, { key, body });
    assert.deepEqual(problem.errors.map((one) => `${one.pointer} ${one.code}`).sort(), [
      "/events/0 unknown_event",
      "/headers/Host reserved_header",
      "/maxInFlight out_of_range",
      "/status invalid_enum",
      "/url target_not_allowed",
    ]);
  });

  for (const [body, pointer, code] of [
    [{ events: ["post.publishd"] }, "/events/0", "unknown_event"],
    [{ headers: { Host: "a" } }, "/headers/Host", "reserved_header"],
    [{ url: "http://10.0.0.1/" }, "/url", "target_not_allowed"],
    [{ events: [] }, "/events", "too_few"],
    [{ status: "paused" }, "/status", "invalid_enum"],
    [{ secret: "whsec_abc" }, "/secret", "unknown_field"],
    [{ maxInFlight: null }, "/maxInFlight", "invalid_type"],
    [{}, "", "too_few"],
  ] as const) {
    test(`422: ${JSON.stringify(body)} changes nothing`, async () => {
      const key = await newKey();
      const { secret: _, ...made } = await subscribe(key, url);
      const problem = await refusal("PATCH", `/v1/webhooks/${made.id}`, { key, body });
      assert.deepEqual(
        [problem.status, problem.errors.map((one) => [one.pointer, one.code])],
        [422, [[pointer, code]]],
      );
      assert.deepEqual(await webhook(key, made.id), made);
    });
  }
});
