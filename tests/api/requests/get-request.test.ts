import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, note } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { answerWith, catcher, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { callAndRead, logged, loggedWhole, nameOf } from "#tests/support/log-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries } from "#tests/support/webhook-words.ts";

const house = useHouse();
const ulid = "01JRQ3M0V5T8Q4C6R9XK3ZB7N1";

describe("getRequest", () => {
  test("200: what was said on both sides, and what the list says of it", async () => {
    const { key } = await newWorkspace();
    const body = { ...note, content: "ünïcode" };
    const headers = { "user-agent": "curl/8.14.1", "x-my": "mine" };
    const answer = await call("POST", "/v1/posts", { key, body, headers });
    const whole = await loggedWhole(key, nameOf(answer));
    const { replayOf, bodiesKept, fault, request, response, objects, events, ...listed } = whole;
    assert.deepEqual([listed], await logged(key));
    assert.deepEqual([replayOf, bodiesKept, fault], [null, true, null]);
    assert.deepEqual(request, {
      headers: {
        authorization: `Bearer alo_test_…${key.slice(-4)}`,
        "content-type": "application/json",
        "user-agent": "curl/8.14.1",
        "x-my": "mine",
      },
      body: JSON.stringify(body),
      bodyBytes: Buffer.byteLength(JSON.stringify(body)),
      bodyTruncated: false,
    });
    assert.equal(response.body, answer.text);
    assert.equal(response.bodyBytes, Buffer.byteLength(answer.text));
    for (const name of ["X-Request-Id", "X-RateLimit-Limit", "Location", "Content-Type"])
      assert.equal(response.headers[name], answer.headers.get(name), name);
    assert.deepEqual(objects, [{ object: "post", id: answer.body.id }]);
    assert.deepEqual(
      events.map(({ event, objectId, createdAt, cause, deliveries: sent }) => [
        event,
        objectId,
        createdAt,
        cause,
        sent,
      ]),
      [["post.scheduled", answer.body.id, new Date(startAt).toISOString(), "call", []]],
    );
  });

  test("200: the events that came of it with the state of each delivery, now and after the clock has moved", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    await answerWith(key, 200, 503);
    const body = { ...note, channels: ["x"], test: { x: "publish" } };
    const answer = await call("POST", "/v1/posts", { key, body });
    const before = await loggedWhole(key, nameOf(answer));
    assert.deepEqual(
      before.events[0]?.deliveries.map(({ webhookId, state, attemptCount, code }) => [
        webhookId,
        state,
        attemptCount,
        code,
      ]),
      [[hook.id, "pending", 0, null]],
    );
    await advance(key, "P14D");
    const after = await loggedWhole(key, nameOf(answer));
    const sent = await deliveries(key, hook.id);
    assert.deepEqual(
      after.events.map(({ event, cause, deliveries: [one] }) => [event, cause, one?.id, one?.state, one?.code]),
      [
        ["post.scheduled", "call", sent[1]?.id, "succeeded", null],
        ["post.published", "afterwards", sent[0]?.id, "exhausted", "http_server_error"],
      ],
    );
    assert.deepEqual(
      [after.events[1]?.deliveries[0]?.statusCode, after.events[1]?.deliveries[0]?.attemptCount],
      [503, 7],
    );
    const events = await call("GET", `/v1/events/${after.events[1]?.id}`, { key });
    assert.equal(events.body.event as unknown, "post.published");
  });

  test("200: what happened later belongs to the call that was the last to ask for it", async () => {
    const key = await newKey();
    const made = await call("POST", "/v1/posts", { key, body: { ...note, channels: ["x"] } });
    const path = `/v1/posts/${made.body.id}`;
    const moved = await call("PATCH", path, { key, body: { scheduledAt: "2026-11-28T09:30:00Z" } });
    await advance(key, "P7D");
    const eventsOf = async (name: string) =>
      (await loggedWhole(key, name)).events.map(({ event, cause }) => `${event} ${cause}`);
    assert.deepEqual(await eventsOf(nameOf(made)), ["post.scheduled call"]);
    assert.deepEqual(await eventsOf(nameOf(moved)), ["post.scheduled call", "post.published afterwards"]);
  });

  test("200: a trigger and an advance name every event that they made happen", async () => {
    const key = await newKey();
    await subscribeCatcher(key);
    const body = { event: "post.published", data: { channels: ["x", "linkedin"] } };
    const triggered = await callAndRead("POST", "/v1/sandbox/events/trigger", { key, body });
    assert.deepEqual(
      triggered.events.map(({ event, cause }) => [event, cause]),
      [
        ["post.scheduled", "call"],
        ["post.published", "call"],
        ["post.published", "call"],
      ],
    );
    assert.deepEqual(
      triggered.objects.map(({ object }) => object),
      ["post"],
    );
    await create(key, { channels: ["x"], test: { x: "publish" } });
    const by = { by: "P7D" };
    const dry = await callAndRead("POST", "/v1/sandbox/clock/advance", { key, body: { ...by, dryRun: true } });
    assert.deepEqual(dry.events, []);
    const advanced = await callAndRead("POST", "/v1/sandbox/clock/advance", { key, body: by });
    assert.deepEqual(
      advanced.events.map(({ event, deliveries: [one] }) => [event, one?.state]),
      [["post.published", "succeeded"]],
    );
  });

  test("200: the objects that a call changed, deleted ones too; none when it read or was refused or was a replay", async () => {
    const key = await newKey();
    const { id } = await create(key);
    const hook = await subscribeCatcher(key);
    const objects = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
      (await callAndRead(method, path, { key, headers, ...(body === undefined ? {} : { body }) })).objects;
    const post = [{ object: "post", id }];
    assert.deepEqual(await objects("GET", `/v1/posts/${id}`), []);
    assert.deepEqual(await objects("PATCH", `/v1/posts/${id}`, { content: "b" }), post);
    assert.deepEqual(await objects("PATCH", `/v1/posts/${id}`, { content: 1 }), []);
    assert.deepEqual(await objects("DELETE", `/v1/posts/${id}`), post);
    const secret = await objects("POST", `/v1/webhooks/${hook.id}/secrets`);
    assert.deepEqual(
      secret.map(({ object }) => object),
      ["webhook", "webhook_secret"],
    );
    const tested = await objects("POST", `/v1/webhooks/${hook.id}/test`);
    assert.deepEqual(
      tested.map(({ object }) => object),
      ["webhook", "webhook_delivery"],
    );
    const twice = { "idempotency-key": "one" };
    assert.equal((await objects("POST", "/v1/posts", note, twice)).length, 1);
    const replay = await callAndRead("POST", "/v1/posts", { key, body: note, headers: twice });
    assert.deepEqual([replay.replayed, replay.objects, replay.events], [true, [], []]);
    assert.equal(replay.response.headers["Idempotency-Replayed"], "true");
  });

  test("200: a refusal with its problem body and its code", async () => {
    const key = await newKey();
    const answer = await call("POST", "/v1/posts", { key, body: { ...note, channels: [] } });
    const { status, code, response, events } = await loggedWhole(key, nameOf(answer));
    assert.deepEqual([status, code, events], [422, "validation_failed", []]);
    assert.equal(response.body, answer.text);
    assert.equal(response.headers["Content-Type"], "application/problem+json; charset=utf-8");
    const broken = await callAndRead("POST", "/v1/posts", { key, body: '{"content":' });
    assert.deepEqual([broken.code, broken.request.body], ["malformed_json", '{"content":']);
  });

  test("200: calls without bodies have none, and those that may hold a secret or read this log keep none", async () => {
    const key = await newKey();
    const none = { body: null, bodyBytes: null, bodyTruncated: false };
    const read = await callAndRead("GET", "/v1/me", { key, headers: { "if-none-match": "*" } });
    assert.deepEqual([read.status, read.bodiesKept], [304, true]);
    assert.deepEqual({ ...read.response, headers: null }, { headers: null, ...none });
    const { url } = await catcher(key);
    const made = await callAndRead("POST", "/v1/webhooks", { key, body: { url, events: ["*"] } });
    assert.deepEqual([made.status, made.bodiesKept, made.request.body, made.response.body], [201, false, null, null]);
    const log = await callAndRead("GET", "/v1/sandbox/requests", { key });
    assert.deepEqual([log.status, log.bodiesKept, log.response.body], [200, false, null]);
  });

  test("200: a body is cut at 64 KiB, between two characters, and its whole size is told", async () => {
    const key = await newKey();
    const body = { ...note, content: `b${"ü".repeat(40_000)}` };
    const { request, response } = await callAndRead("POST", "/v1/posts", { key, body });
    assert.equal(request.bodyTruncated, true);
    assert.equal(request.bodyBytes, Buffer.byteLength(JSON.stringify(body)));
    const kept = Buffer.byteLength(request.body ?? "");
    assert.ok(kept <= 65_536 && kept > 65_533, String(kept));
    assert.ok(JSON.stringify(body).startsWith(request.body ?? "-"));
    assert.equal(response.bodyTruncated, false);
    const fits = await callAndRead("POST", "/v1/posts", { key, body: `"${"a".repeat(65_534)}"` });
    assert.deepEqual([fits.request.bodyBytes, fits.request.bodyTruncated], [65_536, false]);
  });

  test("404: an id that never was, of another form, of another workspace and of the other mode are the same", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const mine = nameOf(await call("GET", "/v1/me", { key }));
    const other = nameOf(await call("GET", "/v1/me", { key: live }));
    const stranger = await newKey();
    assert.equal((await loggedWhole(key, mine)).id, mine);
    const seen = async (id: string, who: string) => {
      const answer = await call("GET", `/v1/sandbox/requests/${id}`, { key: who });
      const { requestId: _, ...problem } = answer.body;
      return problem;
    };
    const never = await seen(`req_${ulid}`, key);
    assert.equal((never as { code?: string }).code, "not_found");
    for (const [id, who] of [
      [mine, stranger],
      [other, key],
      ["x", key],
      [`post_${ulid}`, key],
      [`req_${"Z".repeat(26)}`, key],
    ] as const)
      assert.deepEqual(await seen(id, who), never, id);
  });

  test("200: an entry is found among many batches, and when the clock was set back meanwhile", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const names = [];
    for (let count = 0; count < 12; count++) {
      names.push(nameOf(await call("GET", `/v1/posts?limit=${count + 1}`, { key })));
      if (count % 3 === 0) await house.sandbox.log.flush();
    }
    const now = house.clock.now();
    names.push(nameOf(await call("GET", "/v1/posts?limit=13", { key })));
    house.clock.set(now - 30_000);
    await house.sandbox.log.flush();
    for (const [place, name] of names.entries())
      assert.equal((await loggedWhole(key, name)).query, `limit=${place + 1}`);
    house.clock.set(now);
  });
});
