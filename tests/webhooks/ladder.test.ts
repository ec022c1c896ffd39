import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { closeHouse, openHouse } from "#tests/support/test-sandbox.ts";
import { type DeliveryDetail, deliveries, delivery, subscribe, webhook } from "#tests/support/webhook-words.ts";

const minuteMs = 60_000;
const ladderMinutes = [0, 1, 6, 31, 151, 871, 2311];
const mostRealMs = 1000;

let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

describe("an endpoint that fails", () => {
  let close = async () => {};
  before(async () => {
    const house = await openHouse();
    close = () => closeHouse(house);
  });
  after(() => close());

  /** One delivery to the receiver, in a workspace whose clock stands still. */
  async function scene(body: Record<string, unknown> = {}): Promise<{ key: string; hookId: string }> {
    const key = await newKey();
    const { id: hookId } = await subscribe(key, receiver.url, { events: ["post.scheduled"], ...body });
    await call("POST", "/v1/sandbox/clock/freeze", { key });
    await create(key);
    receiver.received.length = 0;
    return { key, hookId };
  }

  async function only(key: string, hookId: string): Promise<DeliveryDetail> {
    const [first, ...others] = await deliveries(key, hookId);
    assert.ok(first && others.length === 0);
    return delivery(key, hookId, first.id);
  }

  function minutesOf({ createdAt, attempts }: DeliveryDetail): number[] {
    return attempts.map(({ startedAt }) => (Date.parse(startedAt) - Date.parse(createdAt)) / minuteMs);
  }

  test("gets seven attempts at the documented instants, then none, in less than a second", async () => {
    const { key, hookId } = await scene();
    receiver.behave(500);
    const startedAt = performance.now();
    const happened = await advance(key, "P3D");
    const tookMs = performance.now() - startedAt;
    const detail = await only(key, hookId);
    assert.deepEqual(minutesOf(detail), ladderMinutes);
    assert.deepEqual(
      detail.attempts.map(({ attempt, retry, code }) => [attempt, retry, code]),
      ladderMinutes.map((_, place) => [place + 1, place, "http_server_error"]),
    );
    assert.deepEqual([detail.state, detail.nextAttemptAt, detail.attemptCount], ["exhausted", null, 7]);
    assert.equal(receiver.received.length, 7);
    assert.equal(happened.filter(({ kind }) => kind === "webhook_failed").length, 7);
    assert.ok(tookMs < mostRealMs, `${tookMs} ms`);
    const { notices } = await webhook(key, hookId);
    assert.deepEqual(notices.map(({ kind }) => kind).sort(), ["exhausted", "failing"]);
    await advance(key, "P30D");
    assert.equal(receiver.received.length, 7, "nothing comes after the seventh");
  });

  test("sees the same delivery id, event id and bytes each time, and a fresh real timestamp", async () => {
    const { key } = await scene();
    receiver.behave(500);
    await advance(key, "P3D");
    const one = (name: string) => new Set(receiver.received.map(({ headers }) => headers[name]));
    assert.deepEqual([one("x-aloha-delivery").size, one("webhook-id").size], [1, 1]);
    assert.equal(new Set(receiver.received.map(({ body }) => body)).size, 1);
    assert.deepEqual([...one("x-aloha-attempt")], ["1", "2", "3", "4", "5", "6", "7"]);
    assert.equal(
      one("webhook-timestamp").size,
      1,
      "real time stands still in this test, whatever the virtual clock says",
    );
  });

  test("and then works again gets the delivery, and no more of it", async () => {
    const { key, hookId } = await scene();
    receiver.behave((_, response) => response.writeHead(receiver.received.length < 3 ? 503 : 204).end());
    await advance(key, "P3D");
    const detail = await only(key, hookId);
    assert.deepEqual(minutesOf(detail), [0, 1, 6]);
    assert.equal(detail.state, "succeeded");
  });

  test("with Retry-After in seconds waits that long, and counts on from there", async () => {
    const { key, hookId } = await scene();
    receiver.behave((_, response) => response.writeHead(429, { "Retry-After": "1800" }).end());
    await advance(key, "P2D");
    assert.deepEqual(minutesOf(await only(key, hookId)), [0, 30, 60, 90, 210, 930, 2370]);
    assert.equal((await only(key, hookId)).attempts[0]?.retryAfter, 1800);
  });

  test("with Retry-After as a date of real time waits for that span on the virtual clock", async () => {
    const { key, hookId } = await scene();
    const real = Date.UTC(2026, 10, 24, 9, 0, 0);
    receiver.behave((_, response) =>
      response.writeHead(503, { "Retry-After": new Date(real + 45 * minuteMs).toUTCString() }).end(),
    );
    await advance(key, "PT2H");
    assert.deepEqual(minutesOf(await only(key, hookId)), [0, 45, 90]);
  });

  test("with 410 is disabled at once, and its other deliveries are held", async () => {
    const { key, hookId } = await scene();
    await create(key, { content: "a second one" });
    receiver.behave(410);
    await advance(key, "PT1S");
    const hook = await webhook(key, hookId);
    assert.deepEqual([hook.status, hook.disabledReason], ["disabled", "gone"]);
    await create(key, { content: "a third one" });
    const states = (await deliveries(key, hookId)).map(({ state }) => state);
    assert.equal(states.filter((state) => state === "held").length >= 1, true);
    assert.ok(states.every((state) => state === "held" || state === "exhausted"));
    const count = receiver.received.length;
    await advance(key, "P3D");
    assert.equal(receiver.received.length, count);
  });

  test("is disabled after five days without a single success, longer than one ladder", async () => {
    const { key, hookId } = await scene();
    receiver.behave(500);
    for (let day = 0; day < 5; day++) {
      await create(key, { content: `day ${day}` });
      await advance(key, "P1D");
      assert.equal((await webhook(key, hookId)).status, "enabled", `after day ${day}`);
    }
    await create(key, { content: "the last one" });
    await advance(key, "PT1M");
    const hook = await webhook(key, hookId);
    assert.deepEqual([hook.status, hook.disabledReason, hook.health.pending], ["disabled", "failing", 0]);
    assert.ok(hook.health.held > 0);
    assert.ok(hook.notices.some(({ kind }) => kind === "disabled"));
  });

  test("is not disabled while one success in between resets the count", async () => {
    const { key, hookId } = await scene();
    for (let day = 0; day < 8; day++) {
      receiver.behave(day === 4 ? 200 : 500);
      await create(key, { content: `day ${day}` });
      await advance(key, "P1D");
    }
    assert.equal((await webhook(key, hookId)).status, "enabled");
  });
});

test("the same story told twice from the same start gives the same events, byte for byte", async () => {
  const scratch = mkdtempSync(join(tmpdir(), "aloha-same-"));
  const start = join(scratch, "start");
  const house = await openHouse({ dataDir: start });
  const key = await newKey({ seed: "starter" });
  const { id: hookId } = await subscribe(key, receiver.url, { events: ["*"] });
  await call("POST", "/v1/sandbox/clock/freeze", { key });
  await closeHouse(house);
  receiver.behave(500);

  const tell = async (name: string): Promise<Record<string, string>> => {
    cpSync(start, join(scratch, name), { recursive: true });
    const again = await openHouse({ dataDir: join(scratch, name) });
    const outcomes = { x: "fail_then_publish", linkedin: "forbidden" };
    await create(key, { channels: ["x", "linkedin", "instagram"], test: outcomes });
    await call("POST", "/v1/sandbox/events/trigger", { key, body: { event: "reply.received" } });
    await call("POST", "/v1/sandbox/events/trigger", { key, body: { event: "matrix.completed" } });
    const happened = await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P31D" } });
    const events = await call("GET", "/v1/events?limit=100", { key });
    const log = await call("GET", `/v1/webhooks/${hookId}/deliveries?limit=100`, { key });
    await closeHouse(again);
    const withoutRequest = (text: string) => text.replaceAll(/req_[0-9A-Z]{26}/g, "req");
    return { events: withoutRequest(events.text), happened: happened.text, log: withoutRequest(log.text) };
  };
  const first = await tell("first");
  const second = await tell("second");
  assert.deepEqual(second, first);
  const { data } = JSON.parse(first.events ?? "") as { data: { event: string }[] };
  assert.equal(new Set(data.map(({ event }) => event)).size, 5);
  rmSync(scratch, { recursive: true, force: true });
});
