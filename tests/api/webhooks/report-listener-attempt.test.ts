import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { schemas } from "#sandbox/contract/schemas.gen.ts";
import { create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { type Attempt, handed, listen, listener, report } from "#tests/support/listener-words.ts";
import { runWorker, secondHouse } from "#tests/support/run-worker.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const iso = (at: number) => new Date(at).toISOString();

describe("reportListenerAttempt", () => {
  test("200: what the machine answered is the outcome of the attempt", async (t) => {
    const { key, id, done, send, attemptId, deliveryId } = await handed(t);
    const headers = { "Content-Type": "text/plain", "X-My": "a" };
    const bodyBase64 = Buffer.from("thank you").toString("base64");
    const answer = await send({ statusCode: 202, headers, bodyBase64, durationMs: 41.7 });
    const { request, secretIds, ...rest } = answer.body as unknown as Attempt;
    await done;
    assert.equal(answer.status, 200);
    assert.deepEqual(rest, {
      id: attemptId,
      object: "webhook_attempt",
      attempt: 1,
      retry: 0,
      trigger: "auto",
      startedAt: iso(startAt),
      endedAt: iso(startAt),
      realStartedAt: iso(startAt),
      waitedMs: 0,
      outcome: "succeeded",
      code: null,
      detail: null,
      phase: null,
      statusCode: 202,
      timings: { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: 41.7, totalMs: 41.7 },
      reusedConnection: null,
      remoteAddress: null,
      response: {
        headers: { "content-type": "text/plain", "x-my": "a" },
        body: "thank you",
        bodyTruncated: false,
      },
      retryAfter: null,
    });
    assert.equal(request.headers["X-Aloha-Delivery"], deliveryId);
    assert.deepEqual(secretIds, [(await webhook(key, id)).secrets[0]?.id]);
    const { attempts, state } = await delivery(key, id, deliveryId);
    assert.deepEqual([state, attempts], ["succeeded", [answer.body]]);
  });

  test("a report takes nothing from the calls to the sandbox", async (t) => {
    const { key, done, send } = await handed(t);
    const left = async () => (await call("GET", "/v1/sandbox/clock", { key })).headers.get("x-ratelimit-remaining");
    const before = Number(await left());
    const { headers } = await send({ statusCode: 200 });
    await done;
    assert.equal(headers.get("ratelimit-policy"), '"listener";q=6000;w=60');
    assert.equal(Number(await left()), before - 1);
  });

  for (const [status, code] of [
    [302, "redirect_refused"],
    [404, "http_client_error"],
    [429, "throttled"],
    [500, "http_server_error"],
  ] as const) {
    test(`200: ${status} is ${code}, and it is tried again by the usual steps`, async (t) => {
      const { key, id, done, send, deliveryId } = await handed(t);
      const answer = await send({ statusCode: status });
      await done;
      assert.deepEqual([answer.body.outcome, answer.body.code, answer.body.statusCode], ["failed", code, status]);
      const { state, nextAttemptAt } = await delivery(key, id, deliveryId);
      assert.deepEqual([state, nextAttemptAt], ["pending", iso(startAt + 60_000)]);
    });
  }

  for (const code of schemas.$defs.ListenerReportError.properties.code.enum) {
    test(`200: error ${code} is the code of the attempt, and uses a retry`, async (t) => {
      const { key, id, done, send, deliveryId } = await handed(t);
      const { body } = await send({ error: { code, durationMs: 2.5 } });
      await done;
      const attempt = body as unknown as Attempt;
      assert.deepEqual(
        [attempt.outcome, attempt.code, attempt.statusCode, attempt.response],
        ["failed", code, null, null],
      );
      assert.deepEqual([attempt.timings.totalMs, attempt.phase], [2.5, code === "timeout" ? "headers" : null]);
      assert.equal((await delivery(key, id, deliveryId)).nextAttemptAt, iso(startAt + 60_000));
    });
  }

  test("200: 410 disables the listener, and Retry-After counts as from any server", async (t) => {
    const waits = await handed(t);
    await waits.send({ statusCode: 503, headers: { "Retry-After": "3600" } });
    await waits.done;
    const later = await delivery(waits.key, waits.id, waits.deliveryId);
    assert.deepEqual([later.nextAttemptAt, later.attempts[0]?.retryAfter], [iso(startAt + 3_600_000), 3600]);
    const gone = await handed(t);
    await gone.send({ statusCode: 410 });
    await gone.done;
    const { status, disabledReason } = await webhook(gone.key, gone.id);
    assert.deepEqual([status, disabledReason], ["disabled", "gone"]);
  });

  test("200: the first 16 KiB of the body are kept", async (t) => {
    const { done, send } = await handed(t);
    const { body } = await send({ statusCode: 200, bodyBase64: Buffer.alloc(16 * 1024 + 1, "a").toString("base64") });
    await done;
    const { response } = body as unknown as Attempt;
    assert.deepEqual([response?.body?.length, response?.bodyTruncated], [16 * 1024, true]);
  });

  test("200: the same report again gives the same answer, and counts once", async (t) => {
    const { key, id, done, send, deliveryId } = await handed(t);
    const wish = { statusCode: 500, durationMs: 3 };
    const first = await send(wish);
    await done;
    const again = await send(wish);
    assert.deepEqual([again.status, again.body], [200, first.body]);
    const named = await send(wish, { "idempotency-key": "one" });
    const replayed = await send(wish, { "idempotency-key": "one" });
    assert.deepEqual([replayed.text, replayed.headers.get("idempotency-replayed")], [named.text, "true"]);
    assert.equal((await delivery(key, id, deliveryId)).attemptCount, 1);
    assert.equal((await webhook(key, id)).health.consecutiveFailures, 1);
  });

  test("200: twice at the same time, one outcome", async (t) => {
    const { key, id, done, send, deliveryId } = await handed(t);
    const answers = await Promise.all([send({ statusCode: 200 }), send({ statusCode: 200 })]);
    await done;
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    assert.equal(answers[0]?.text, answers[1]?.text);
    assert.equal((await delivery(key, id, deliveryId)).attempts.length, 1);
  });

  test("200: a report counts though its stream is lost, as long as the attempt is open", async (t) => {
    const { key, id, line, done, send, deliveryId } = await handed(t);
    await line.close();
    assert.equal((await send({ statusCode: 200 })).status, 200);
    await done;
    assert.equal((await delivery(key, id, deliveryId)).state, "succeeded");
  });

  test("200: it counts though the server has given the stream up, as long as the lease lasts", async (t) => {
    const { key, id, done, send, deliveryId } = await handed(t);
    house.sandbox.quiet();
    await done;
    assert.equal((await delivery(key, id, deliveryId)).state, "leased");
    const answer = await send({ statusCode: 200 });
    assert.deepEqual([answer.status, answer.body.outcome], [200, "succeeded"]);
    assert.equal((await delivery(key, id, deliveryId)).state, "succeeded");
  });

  test("200: it may arrive at another process than the one that holds the stream", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", { events: ["post.scheduled"] });
    runWorker(t, house);
    const line = await listen(t, key, id);
    await create(key);
    const { data } = await line.next("attempt");
    await secondHouse(t, house);
    const answer = await report(key, id, data.attemptId, { statusCode: 201 });
    assert.deepEqual([answer.status, answer.body.outcome], [200, "succeeded"]);
    const [sent] = await deliveries(key, id);
    assert.deepEqual([sent?.state, sent?.attemptCount, sent?.lastAttempt?.statusCode], ["succeeded", 1, 201]);
  });

  test("nothing of a report is kept in the request log", async (t) => {
    const { done, send } = await handed(t);
    await send({ statusCode: 200, bodyBase64: Buffer.from("a private answer").toString("base64") });
    await done;
    await house.sandbox.log.flush();
    const rows = await house.sandbox.engine.all({ sql: "SELECT words FROM request_log", parameters: [] });
    const said = JSON.stringify(rows);
    assert.equal(/a private answer|YSBwcml2YXRlIGFuc3dlcg/.test(said), false);
  });
});
