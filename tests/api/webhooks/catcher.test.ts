import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, catcher, caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();
const usual = { kind: "respond", status: 200, body: "", headers: {}, delayMs: 0 };

/** What became of one delivery to the catcher that answers in this way, and how long its attempt took. */
async function outcomeOf(answer: Record<string, unknown>) {
  const key = await newKey();
  await freeze(key);
  const { id } = await subscribeCatcher(key);
  await answerWith(key, answer);
  await create(key);
  await tick(key);
  const [sent] = await deliveries(key, id);
  const [attempt] = (await delivery(key, id, sent?.id ?? "")).attempts;
  const [got] = await caught(key);
  assert.ok(attempt && got);
  const tookMs = Date.parse(attempt.endedAt ?? "") - Date.parse(attempt.startedAt);
  return { state: sent?.state, attempt, got, tookMs };
}

describe("getCatcher", () => {
  test("200: it is there from the start, and answers 200 to everything", async () => {
    const [key, other] = [await newKey(), await newKey()];
    const { url, ...rest } = await catcher(key);
    assert.match(url, /^http:\/\/localhost:3000\/sandbox\/catcher\/wsp_[0-9A-Z]{26}$/);
    assert.notEqual(url, (await catcher(other)).url);
    assert.deepEqual(rest, {
      object: "catcher",
      livemode: false,
      webhookIds: [],
      answers: [usual],
      next: 0,
      received: 0,
    });
  });

  test("200: which webhooks lead there, which answer is next, and how many requests it keeps", async () => {
    const key = await newKey();
    const [a, b] = [await subscribeCatcher(key), await subscribeCatcher(key, { events: ["reply.*"] })];
    await subscribe(key, "http://127.0.0.1:9999/hooks");
    await answerWith(key, 500, 503, 200);
    await create(key);
    await tick(key);
    const { webhookIds, next, received } = await catcher(key);
    assert.deepEqual([new Set(webhookIds), next, received], [new Set([a.id, b.id]), 1, 1]);
    await advance(key, "PT1H");
    assert.deepEqual([(await catcher(key)).next, (await catcher(key)).received], [2, 3]);
    await call("DELETE", "/v1/sandbox/catcher/requests", { key });
    assert.deepEqual([(await catcher(key)).next, (await catcher(key)).received], [2, 0]);
  });

  test("404 not_found: with a live key, like every road below it", async () => {
    const { live } = await newLiveWorkspace(house);
    for (const [method, path] of [
      ["GET", "catcher"],
      ["PATCH", "catcher"],
      ["GET", "catcher/requests"],
      ["DELETE", "catcher/requests"],
      ["GET", "catcher/stream"],
    ] as const) {
      const body = method === "PATCH" ? { body: { answers: [{ kind: "hang" }] } } : {};
      const problem = await refusal(method, `/v1/sandbox/${path}`, { key: live, ...body });
      assert.deepEqual([problem.status, problem.code], [404, "not_found"]);
    }
  });
});

describe("updateCatcher", () => {
  test("200: every field as it was sent, the others by default, and the first answer is next again", async () => {
    const key = await newKey();
    await subscribeCatcher(key);
    await answerWith(key, 500, 200);
    await create(key);
    await tick(key);
    const teapot = { kind: "respond", status: 418, body: "no coffee", headers: { "X-Pot": "tea" }, delayMs: 20_000 };
    const changed = await answerWith(key, teapot, { kind: "hang" }, { kind: "reset", delayMs: 10 });
    assert.deepEqual(changed.answers, [teapot, { ...usual, kind: "hang" }, { ...usual, kind: "reset", delayMs: 10 }]);
    assert.deepEqual([changed.next, changed.received], [0, 1]);
    assert.deepEqual(await catcher(key), changed);
  });

  test("respond: status, body and headers are what the attempt saw", async () => {
    const answer = { kind: "respond", status: 202, body: "thanks", headers: { "X-Pot": "tea" } };
    const { state, attempt, got, tookMs } = await outcomeOf(answer);
    assert.deepEqual([state, attempt.statusCode, attempt.code, tookMs], ["succeeded", 202, null, 0]);
    assert.deepEqual(attempt.response, { headers: { "x-pot": "tea" }, body: "thanks", bodyTruncated: false });
    assert.deepEqual(got.answer, { kind: "respond", status: 202, delayMs: 0 });
    assert.deepEqual([attempt.remoteAddress, attempt.reusedConnection], [null, null]);
  });

  for (const [status, code] of [
    [302, "redirect_refused"],
    [404, "http_client_error"],
    [410, "gone"],
    [429, "throttled"],
    [599, "http_server_error"],
  ] as const) {
    test(`respond with ${status} is ${code}`, async () => {
      const { attempt } = await outcomeOf({ kind: "respond", status });
      assert.deepEqual([attempt.outcome, attempt.code, attempt.statusCode], ["failed", code, status]);
    });
  }

  test("respond after a delay: the wait passes on the clock of the workspace", async () => {
    const startedAt = performance.now();
    const { attempt, got, tookMs } = await outcomeOf({ kind: "respond", delayMs: 14_999 });
    assert.deepEqual([attempt.outcome, tookMs, attempt.timings.totalMs], ["succeeded", 14_999, 14_999]);
    assert.deepEqual(got.answer, { kind: "respond", status: 200, delayMs: 14_999 });
    assert.ok(performance.now() - startedAt < 14_999);
  });

  test("respond after 15 seconds and more is a timeout, and no status", async () => {
    const { state, attempt, got, tookMs } = await outcomeOf({ kind: "respond", delayMs: 15_000 });
    assert.deepEqual(
      [state, attempt.code, attempt.phase, attempt.statusCode, attempt.response, tookMs],
      ["pending", "timeout", "headers", null, null, 15_000],
    );
    assert.deepEqual(got.answer, { kind: "respond", status: null, delayMs: 15_000 });
  });

  test("hang is a timeout after 15 seconds", async () => {
    const { attempt, got, tookMs } = await outcomeOf({ kind: "hang" });
    assert.deepEqual([attempt.code, attempt.phase, attempt.statusCode, tookMs], ["timeout", "headers", null, 15_000]);
    assert.deepEqual(got.answer, { kind: "hang", status: null, delayMs: 0 });
  });

  test("reset is a connection that was cut", async () => {
    const { attempt, got, tookMs } = await outcomeOf({ kind: "reset", delayMs: 20 });
    assert.deepEqual(
      [attempt.code, attempt.statusCode, attempt.response, tookMs],
      ["connection_reset", null, null, 20],
    );
    assert.deepEqual(got.answer, { kind: "reset", status: null, delayMs: 20 });
  });

  test("a sequence: fail the first two, then work; the last one repeats, for all webhooks together", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
    await answerWith(key, 500, { kind: "hang" }, 200);
    await create(key);
    await advance(key, "PT1H");
    const [sent] = await deliveries(key, id);
    const { attempts } = await delivery(key, id, sent?.id ?? "");
    assert.deepEqual(
      attempts.map(({ code }) => code),
      ["http_server_error", "timeout", null],
    );
    await create(key, { content: "another" });
    await tick(key);
    assert.deepEqual(
      (await caught(key)).map(({ answer }) => answer.kind),
      ["respond", "hang", "respond", "respond"],
    );
  });

  test("the seven attempts of a catcher that never answers stand a timeout further apart", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
    await answerWith(key, { kind: "hang" });
    await create(key);
    await advance(key, "P2D");
    const [sent] = await deliveries(key, id);
    const { attempts, createdAt } = await delivery(key, id, sent?.id ?? "");
    assert.deepEqual(
      attempts.map(({ startedAt }, place) => (Date.parse(startedAt) - Date.parse(createdAt)) / 1000 - place * 15),
      [0, 60, 360, 1860, 9060, 52_260, 138_660],
    );
  });

  for (const [answers, pointer, code] of [
    [[], "/answers", "too_few"],
    [Array(21).fill({ kind: "hang" }), "/answers", "too_many"],
    [[{}], "/answers/0/kind", "required"],
    [[{ kind: "explode" }], "/answers/0/kind", "invalid_enum"],
    [[{ kind: "respond", status: 199 }], "/answers/0/status", "out_of_range"],
    [[{ kind: "respond", status: 600 }], "/answers/0/status", "out_of_range"],
    [[{ kind: "respond", body: "a".repeat(4097) }], "/answers/0/body", "too_long"],
    [[{ kind: "respond", delayMs: 20_001 }], "/answers/0/delayMs", "out_of_range"],
    [[{ kind: "respond", delay: 1 }], "/answers/0/delay", "unknown_field"],
    [undefined, "/answers", "required"],
  ] as const) {
    test(`422 validation_failed: ${JSON.stringify(answers)?.slice(0, 50)}`, async () => {
      const key = await newKey();
      const problem = await refusal("PATCH", "/v1/sandbox/catcher", { key, body: { answers } });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", [[pointer, code]]],
      );
      assert.deepEqual((await catcher(key)).answers, [usual]);
    });
  }
});
