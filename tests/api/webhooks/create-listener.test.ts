import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { answerNext, listen, listener } from "#tests/support/listener-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { reveal } from "#tests/support/secret-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const path = "/v1/sandbox/listeners";

describe("createListener", () => {
  test("201: a new listener, with everything by default; it is a webhook without an address", async () => {
    const key = await newKey();
    const answer = await call("POST", path, { key, body: { device: "mara-laptop" } });
    const { id, secret, ...rest } = answer.body as unknown as Awaited<ReturnType<typeof listener>>;
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.deepEqual(rest, {
      object: "listener",
      livemode: false,
      device: "mara-laptop",
      events: ["*"],
      createdAt: new Date(startAt).toISOString(),
      connected: false,
      backlog: 0,
    });
    const hook = await webhook(key, id);
    assert.deepEqual(
      [hook.kind, hook.url, hook.maxInFlight, hook.status, hook.description],
      ["listener", null, 1, "enabled", "aloha listen on mara-laptop"],
    );
    assert.deepEqual(
      (await reveal(key, id)).map((one) => [one.secret, one.role]),
      [[secret, "primary"]],
    );
  });

  test("201: the same device is the same listener with the same secret, and the latest events apply", async () => {
    const key = await newKey();
    const first = await listener(key, "laptop", { events: ["post.*"] });
    house.clock.advance(1000);
    const again = await listener(key, "laptop", { events: ["reply.received"] });
    assert.deepEqual(again, { ...first, events: ["reply.received"] });
    assert.deepEqual((await webhook(key, first.id)).events, ["reply.received"]);
    assert.deepEqual((await listener(key, "laptop")).events, ["*"]);
    const other = await listener(key, "desktop");
    assert.notEqual(other.id, first.id);
    assert.notEqual(other.secret, first.secret);
    assert.equal(((await call("GET", "/v1/webhooks", { key })).body.data as unknown as unknown[]).length, 2);
  });

  test("201: one device name in two workspaces is two listeners", async () => {
    const [a, b] = [await listener(await newKey(), "laptop"), await listener(await newKey(), "laptop")];
    assert.notEqual(a.id, b.id);
    assert.notEqual(a.secret, b.secret);
  });

  test("201 many at once for one device: one listener", async () => {
    const key = await newKey();
    const made = await Promise.all(Array.from({ length: 8 }, () => listener(key, "laptop")));
    assert.equal(new Set(made.map(({ id, secret }) => `${id} ${secret}`)).size, 1);
    assert.equal(((await call("GET", "/v1/webhooks", { key })).body.data as unknown as unknown[]).length, 1);
  });

  test("201: whether a stream is open, and how much waits", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", { events: ["post.scheduled"] });
    await create(key, { content: "one" });
    await create(key, { content: "two" });
    assert.deepEqual([(await listener(key, "laptop")).connected, (await listener(key, "laptop")).backlog], [false, 2]);
    const line = await listen(t, key, id);
    assert.equal((await listener(key, "laptop")).connected, true);
    await line.close();
    assert.equal((await listener(key, "laptop")).connected, false);
  });

  test("201: a promoted secret is what a repeat shows from then on", async () => {
    const key = await newKey();
    const { id } = await listener(key, "laptop");
    const body = { promote: true };
    const next = await call("POST", `/v1/webhooks/${id}/secrets`, { key, body });
    assert.equal((await listener(key, "laptop")).secret, next.body.secret);
  });

  test("201: a device that was switched off comes back enabled and with a clean slate; what was held stays held", async (t) => {
    const key = await newKey();
    await freeze(key);
    const { id } = await listener(key, "laptop", { events: ["post.scheduled"] });
    const line = await listen(t, key, id);
    await create(key);
    const done = tick(key);
    await answerNext(key, id, line, { statusCode: 500 });
    await done;
    await call("PATCH", `/v1/webhooks/${id}`, { key, body: { status: "disabled" } });
    await listener(key, "laptop", { events: ["post.scheduled"] });
    const { status, disabledReason, health } = await webhook(key, id);
    assert.deepEqual([status, disabledReason, health.consecutiveFailures, health.held], ["enabled", null, 0, 1]);
    await advance(key, "P1D");
    assert.equal((await deliveries(key, id))[0]?.state, "held");
  });

  test("201: after it was deleted, the same device is a new listener", async () => {
    const key = await newKey();
    const first = await listener(key, "laptop");
    await call("DELETE", `/v1/webhooks/${first.id}`, { key });
    const second = await listener(key, "laptop");
    assert.notEqual(second.id, first.id);
    assert.notEqual(second.secret, first.secret);
  });

  test("409 too_many_webhooks: the 21st device; endpoints do not count, and known devices still come back", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await subscribeCatcher(key);
    for (let count = 0; count < 20; count++) await listener(key, `device ${count}`);
    const problem = await refusal("POST", path, { key, body: { device: "one more" } });
    assert.deepEqual([problem.status, problem.code], [409, "too_many_webhooks"]);
    await listener(key, "device 7");
  });

  test("422 unknown_event: with its place and a suggestion", async () => {
    const body = { device: "laptop", events: ["post.*", "posts.published"] };
    const problem = await refusal("POST", path, { key: await newKey(), body });
    assert.deepEqual(
      [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.suggestion])],
      [422, "unknown_event", [["/events/1", "post.published"]]],
    );
  });

  for (const [body, pointer, code] of [
    [{}, "/device", "required"],
    [{ device: "" }, "/device", "too_short"],
    [{ device: "a".repeat(65) }, "/device", "too_long"],
    [{ device: 7 }, "/device", "invalid_type"],
    [{ device: "laptop", events: [] }, "/events", "too_few"],
    [{ device: "laptop", events: ["*", "*"] }, "/events", "duplicate_item"],
    [{ device: "laptop", url: "http://127.0.0.1/" }, "/url", "unknown_field"],
  ] as const) {
    test(`422 validation_failed: ${JSON.stringify(body).slice(0, 50)}`, async () => {
      const problem = await refusal("POST", path, { key: await newKey(), body });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", [[pointer, code]]],
      );
    });
  }

  test("404 not_found: with a live key", async () => {
    const { live } = await newLiveWorkspace(house);
    const problem = await refusal("POST", path, { key: live, body: { device: "laptop" } });
    assert.deepEqual([problem.status, problem.code], [404, "not_found"]);
  });
});
