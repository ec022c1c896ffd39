import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { type DeliveryDetail, deliveries, delivery, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();
const iso = (at: number) => new Date(at).toISOString();
const minuteMs = 60_000;
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

/** The only delivery of a webhook. */
async function only(key: string, id: string): Promise<DeliveryDetail> {
  const [one] = await deliveries(key, id);
  return delivery(key, id, one?.id ?? "");
}

async function attemptOf(key: string, id: string) {
  const [attempt] = (await only(key, id)).attempts;
  assert.ok(attempt);
  return attempt;
}

describe("getWebhookDelivery", () => {
  test("200: before its first attempt", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, receiver.url);
    const made = await call("POST", "/v1/posts", {
      key,
      body: { content: "a note", channels: ["x"], scheduledAt: "2026-12-24T09:00:00Z" },
    });
    const detail = await only(key, id);
    const events = await call("GET", "/v1/events", { key });
    assert.deepEqual(detail, {
      id: detail.id,
      object: "webhook_delivery",
      livemode: false,
      webhookId: id,
      eventId: (events.body.data as unknown as { id: string }[])[0]?.id,
      event: "post.scheduled",
      state: "pending",
      trigger: "auto",
      attemptCount: 0,
      nextAttemptAt: iso(startAt),
      lastAttempt: null,
      createdAt: iso(startAt),
      completedAt: null,
      requestId: made.headers.get("x-request-id"),
      attempts: [],
    });
  });

  test("200: an attempt with everything that was sent, came back, and how long it took", async () => {
    const key = await newKey();
    const hook = await subscribe(key, receiver.url);
    receiver.behave((_, response) => {
      response.writeHead(418, { "Content-Type": "text/plain", "X-Two": ["a", "b"] }).end("i am a teapot\u0000");
    });
    await create(key);
    await tick(key);
    const detail = await only(key, hook.id);
    const [attempt] = detail.attempts;
    assert.ok(attempt);
    const { timings, request, response, ...rest } = attempt;
    assert.deepEqual(rest, {
      id: `att_${detail.id.slice(4, 28)}01`,
      object: "webhook_attempt",
      attempt: 1,
      retry: 0,
      trigger: "auto",
      startedAt: iso(startAt),
      endedAt: iso(startAt),
      realStartedAt: iso(startAt),
      waitedMs: 0,
      outcome: "failed",
      code: "http_client_error",
      detail: null,
      phase: null,
      statusCode: 418,
      reusedConnection: false,
      remoteAddress: "127.0.0.1",
      secretIds: [hook.secrets[0]?.id],
      retryAfter: null,
    });
    assert.ok(timings.connectMs !== null && timings.firstByteMs !== null && timings.totalMs !== null);
    assert.deepEqual([timings.dnsMs, timings.tlsMs], [null, null]);
    const [got] = receiver.received.slice(-1);
    assert.equal(request.body, got?.body);
    for (const [name, value] of Object.entries(request.headers)) assert.equal(got?.headers[name.toLowerCase()], value);
    assert.equal(response?.body, "i am a teapot\\x00");
    assert.deepEqual([response?.headers["content-type"], response?.headers["x-two"]], ["text/plain", "a, b"]);
    assert.equal(response?.bodyTruncated, false);
  });

  test("200: all attempts in order, each with its step, and the same id and body on all of them", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, receiver.url);
    receiver.received.length = 0;
    receiver.behave((_, response, count) => response.writeHead(count < 3 ? 500 : 200).end());
    await create(key);
    await advance(key, "PT6M");
    const detail = await only(key, id);
    assert.deepEqual(
      detail.attempts.map(({ attempt, retry, outcome, startedAt }) => [attempt, retry, outcome, startedAt]),
      [
        [1, 0, "failed", iso(startAt)],
        [2, 1, "failed", iso(startAt + minuteMs)],
        [3, 2, "succeeded", iso(startAt + 6 * minuteMs)],
      ],
    );
    assert.deepEqual(
      [detail.state, detail.completedAt, detail.nextAttemptAt, detail.attemptCount],
      ["succeeded", iso(startAt + 6 * minuteMs), null, 3],
    );
    assert.deepEqual(detail.lastAttempt, {
      attempt: 3,
      outcome: "succeeded",
      code: null,
      statusCode: 200,
      endedAt: iso(startAt + 6 * minuteMs),
    });
    assert.deepEqual(
      receiver.received.map(({ headers }) => [headers["x-aloha-delivery"], headers["x-aloha-attempt"]]),
      [
        [detail.id, "1"],
        [detail.id, "2"],
        [detail.id, "3"],
      ],
    );
    assert.equal(new Set(receiver.received.map(({ body }) => body)).size, 1);
    assert.deepEqual(
      detail.attempts.slice(1).map(({ reusedConnection }) => reusedConnection),
      [true, true],
    );
  });

  test("200: both clocks, where the workspace's own is elsewhere", async () => {
    const key = await newKey();
    await advance(key, "P10D");
    const { id } = await subscribe(key, receiver.url);
    receiver.behave(200);
    await create(key, { scheduledAt: "2027-01-01T00:00:00Z" });
    await tick(key);
    const attempt = await attemptOf(key, id);
    assert.equal(Date.parse(attempt.startedAt) - Date.parse(attempt.realStartedAt), 10 * 24 * 60 * minuteMs);
    assert.equal(attempt.request.headers["webhook-timestamp"], String(Math.floor(house.clock.now() / 1000)));
  });

  test("200: a body beyond 16 KiB is cut, and the attempt has succeeded all the same", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, receiver.url);
    receiver.behave((_, response) => response.writeHead(200).end("a".repeat(16 * 1024 + 1)));
    await create(key);
    await tick(key);
    const { outcome, response } = await attemptOf(key, id);
    assert.deepEqual([outcome, response?.bodyTruncated, response?.body?.length], ["succeeded", true, 16 * 1024]);
  });

  test("200: bytes that are no UTF-8 are shown escaped", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, receiver.url);
    receiver.behave((_, response) => response.writeHead(200).end(Buffer.from([0x61, 0xff, 0x00, 0x0a])));
    await create(key);
    await tick(key);
    assert.equal((await attemptOf(key, id)).response?.body, "a\\xff\\x00\\x0a");
  });

  test("200: what looks like a key or a secret in an answer is masked", async () => {
    const key = await newKey();
    const hook = await subscribe(key, receiver.url);
    receiver.behave((_, response) =>
      response.writeHead(401, { "X-Echo": hook.secret }).end(`your key is ${key}, and the secret ${hook.secret}`),
    );
    await create(key);
    await tick(key);
    const said = JSON.stringify(await attemptOf(key, hook.id));
    for (const secret of [key, hook.secret]) assert.equal(said.includes(secret), false);
    assert.match(said, /your key is alo_test_…/);
  });

  test("200: a connection that is refused has a code, and no answer and no status", async () => {
    const key = await newKey();
    const gone = await openReceiver();
    await gone.close();
    const { id } = await subscribe(key, gone.url);
    await create(key);
    await tick(key);
    const { outcome, code, statusCode, response, reusedConnection, remoteAddress } = await attemptOf(key, id);
    assert.deepEqual(
      [outcome, code, statusCode, response, reusedConnection, remoteAddress],
      ["failed", "connect_refused", null, null, null, null],
    );
  });

  test("200: retryAfter as it counts, and the next attempt never sooner than it", async () => {
    const key = await newKey();
    await freeze(key);
    for (const [status, value, seconds, next] of [
      [429, "30", 30, 60],
      [503, "600", 600, 600],
      [503, "999999", 86_400, 86_400],
      [500, "600", null, 60],
      [429, "soon", null, 60],
      [429, new Date(house.clock.now() + 120_000).toUTCString(), 120, 120],
    ] as const) {
      const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
      await answerWith(key, { kind: "respond", status, headers: { "Retry-After": value } });
      await create(key, { allowDuplicate: true });
      await tick(key);
      const detail = await only(key, id);
      assert.equal(detail.attempts[0]?.retryAfter, seconds, `${status} ${value}`);
      assert.deepEqual(detail.attempts[0]?.response?.headers, { "retry-after": value });
      assert.equal((Date.parse(detail.nextAttemptAt ?? "") - startAt) / 1000, next);
      await call("DELETE", `/v1/webhooks/${id}`, { key });
    }
  });

  test("404 not_found: of another webhook, a delivery of a post, and an id of another form", async () => {
    const key = await newKey();
    const [mine, other] = [await subscribe(key, receiver.url), await subscribe(key, receiver.url)];
    const post = await create(key);
    const { id } = await only(key, other.id);
    for (const wrong of [id, post.deliveries[0]?.id, "dlv_1", "x"]) {
      const problem = await refusal("GET", `/v1/webhooks/${mine.id}/deliveries/${wrong}`, { key });
      assert.deepEqual([problem.status, problem.code], [404, "not_found"]);
    }
  });
});
