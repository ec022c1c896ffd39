import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const iso = (at: number) => new Date(at).toISOString();
const minuteMs = 60_000;

async function replay(key: string, id: string, body?: Record<string, unknown>): Promise<Schema<"WebhookReplay">> {
  const answer = await call("POST", `/v1/webhooks/${id}/replay`, { key, ...(body ? { body } : {}) });
  if (answer.status !== 202) throw new Error(answer.text);
  return answer.body as unknown as Schema<"WebhookReplay">;
}

async function happen(key: string, event = "post.scheduled"): Promise<void> {
  await call("POST", "/v1/sandbox/events/trigger", { key, body: { event } });
}

async function setStatus(key: string, id: string, status: string): Promise<void> {
  await call("PATCH", `/v1/webhooks/${id}`, { key, body: { status } });
}

/**
 * A frozen workspace whose catcher has, a minute apart: an event from before it was made, a delivery that was given up,
 * one that arrived, one that is held, one of another event that is held, and one that waits.
 */
async function missing() {
  const key = await newKey();
  await freeze(key);
  await happen(key);
  await advance(key, "PT1M");
  const { id } = await subscribeCatcher(key, { events: ["post.scheduled", "matrix.completed"] });
  // 410 gives up at once, and disables.
  await answerWith(key, 410);
  await happen(key);
  await tick(key);
  await setStatus(key, id, "enabled");
  await advance(key, "PT1M");
  await answerWith(key, 200);
  await happen(key);
  await advance(key, "PT1M");
  await setStatus(key, id, "disabled");
  await happen(key);
  await advance(key, "PT1M");
  await happen(key, "matrix.completed");
  await setStatus(key, id, "enabled");
  await advance(key, "PT1M");
  await happen(key);
  return { key, id };
}

/** The states of all deliveries by the minute in which their events happened. */
async function byMinute(key: string, id: string): Promise<Record<number, string>> {
  return Object.fromEntries(
    (await deliveries(key, id)).map((one) => [(Date.parse(one.createdAt) - startAt) / minuteMs, one.state]),
  );
}

const asMissing = { 1: "exhausted", 2: "succeeded", 3: "held", 4: "held", 5: "pending" };

describe("replayWebhookDeliveries", () => {
  test("202 with dryRun: it counts, and changes nothing, while disabled too", async () => {
    const { key, id } = await missing();
    const counts = { object: "webhook_replay", livemode: false, dryRun: true, queued: 0, truncated: false };
    const matchedByState = { held: 2, exhausted: 1, cancelled: 0, never_queued: 1 };
    assert.deepEqual(await replay(key, id, { dryRun: true }), { ...counts, matched: 4, matchedByState });
    const onlyHeld = { held: 2, exhausted: 0, cancelled: 0, never_queued: 0 };
    const held = await replay(key, id, { dryRun: true, states: ["held"] });
    assert.deepEqual(held, { ...counts, matched: 2, matchedByState: onlyHeld });
    assert.deepEqual(await byMinute(key, id), asMissing);
    await setStatus(key, id, "disabled");
    const all = { ...counts, matched: 5, matchedByState: { ...matchedByState, held: 3 } };
    assert.deepEqual(await replay(key, id, { dryRun: true }), all);
  });

  for (const [body, minutes] of [
    [{ states: ["held"] }, [3, 4]],
    [{ states: ["exhausted"] }, [1]],
    [{ states: ["never_queued"] }, [0]],
    [{ states: ["cancelled"] }, []],
    [{ states: ["held", "exhausted"], events: ["post.scheduled"] }, [1, 3]],
    [{ events: ["matrix.completed"] }, [4]],
    [{ events: ["post.published"] }, []],
    [{ from: iso(startAt + minuteMs), to: iso(startAt + 4 * minuteMs) }, [1, 3]],
    [{ to: iso(startAt + minuteMs) }, [0]],
    [{ from: iso(startAt + 4 * minuteMs) }, [4]],
    [{}, [0, 1, 3, 4]],
  ] as const) {
    test(`202: ${JSON.stringify(body)} sends minutes ${minutes.join(", ") || "none"}, each once`, async () => {
      const { key, id } = await missing();
      const found = await replay(key, id, body);
      assert.deepEqual([found.matched, found.queued, found.dryRun], [minutes.length, minutes.length, false]);
      const then = { ...asMissing, ...Object.fromEntries(minutes.map((minute) => [minute, "pending"])) };
      assert.deepEqual(await byMinute(key, id), then);
      assert.deepEqual([(await replay(key, id, body)).matched, (await replay(key, id, body)).queued], [0, 0]);
      const before = (await caught(key)).length;
      await advance(key, "PT10S");
      assert.equal((await caught(key)).length, before + minutes.length + 1);
    });
  }

  test("202 without a body: the same as with every default", async () => {
    const { key, id } = await missing();
    assert.equal((await replay(key, id)).queued, 4);
  });

  test("202: each starts a fresh ladder, and its attempts say that it was a replay", async () => {
    const { key, id } = await missing();
    await answerWith(key, 500);
    await replay(key, id, { states: ["exhausted"] });
    const [again] = await deliveries(key, id, `&to=${iso(startAt + 2 * minuteMs)}`);
    assert.deepEqual([again?.state, again?.trigger, again?.completedAt], ["pending", "replay", null]);
    await advance(key, "P2D");
    const detail = await delivery(key, id, again?.id ?? "");
    const since = startAt + 5 * minuteMs;
    assert.deepEqual(
      detail.attempts.map(({ attempt, retry, trigger, startedAt }) => [
        attempt,
        retry,
        trigger,
        (Date.parse(startedAt) - since) / minuteMs,
      ]),
      [[1, 0, "auto", -4], ...[0, 1, 6, 31, 151, 871, 2311].map((minute, step) => [step + 2, step, "replay", minute])],
    );
    assert.equal(detail.state, "exhausted");
    assert.equal((await replay(key, id, { states: ["exhausted"], to: iso(since) })).queued, 1);
  });

  test("202: an event from before the webhook was made goes out as it was recorded", async () => {
    const { key, id } = await missing();
    const events = (await call("GET", "/v1/events", { key })).body.data as unknown as { id: string }[];
    await replay(key, id, { states: ["never_queued"] });
    await tick(key);
    const [sent] = await deliveries(key, id, `&eventId=${events[0]?.id}`);
    assert.deepEqual([sent?.state, sent?.trigger, sent?.createdAt], ["succeeded", "replay", iso(startAt)]);
    const got = (await caught(key)).find(({ deliveryId }) => deliveryId === sent?.id);
    assert.deepEqual(JSON.parse(got?.body ?? ""), events[0]);
  });

  for (const [rate, seconds] of [
    [null, [0, 0.1, 0.2, 0.3]],
    [2, [0, 0.5, 1, 1.5]],
  ] as const) {
    test(`202: it goes out ${rate === null ? "ten times a second" : "at ratePerSecond"}, the oldest first`, async () => {
      const { key, id } = await missing();
      await tick(key);
      await call("PATCH", `/v1/webhooks/${id}`, { key, body: { ratePerSecond: rate } });
      const since = startAt + 5 * minuteMs;
      await replay(key, id);
      const before = (await caught(key)).length;
      await advance(key, "PT10S");
      const sent = (await caught(key)).slice(before);
      assert.deepEqual(
        sent.map(({ receivedAt }) => (Date.parse(receivedAt) - since) / 1000),
        seconds,
      );
      const made = sent.map(({ body }) => JSON.parse(body).createdAt as string);
      assert.deepEqual(made, made.toSorted());
    });
  }

  test("202: what was held after a failure starts again with all its retries", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribeCatcher(key);
    await answerWith(key, 500);
    await happen(key);
    await advance(key, "PT10M");
    await setStatus(key, id, "disabled");
    await setStatus(key, id, "enabled");
    await replay(key, id);
    await advance(key, "P3D");
    const [one] = await deliveries(key, id, "&event=post.scheduled");
    const { attempts } = await delivery(key, id, one?.id ?? "");
    assert.deepEqual(
      attempts.map(({ retry }) => retry),
      [0, 1, 2, 0, 1, 2, 3, 4, 5, 6],
    );
  });

  test("202: what was cancelled is sent only when it is asked for", async () => {
    const { key, id } = await missing();
    // Only a reset cancels the deliveries of a webhook that stays.
    const sql = "UPDATE webhook_delivery SET state = 'cancelled' WHERE webhook_id = ? AND state = 'succeeded'";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [id] }));
    assert.equal((await replay(key, id, { dryRun: true })).matched, 4);
    assert.equal((await replay(key, id, { states: ["cancelled"] })).queued, 1);
    await tick(key);
    assert.equal((await byMinute(key, id))[2], "succeeded");
  });

  test("202: disabling it in the middle holds what was not sent yet", async () => {
    const { key, id } = await missing();
    await replay(key, id);
    await setStatus(key, id, "disabled");
    assert.equal((await webhook(key, id)).health.held, 5);
    await setStatus(key, id, "enabled");
    assert.equal((await replay(key, id)).queued, 5);
  });

  test("202 twice under one Idempotency-Key: one replay, one answer", async () => {
    const { key, id } = await missing();
    const headers = { "idempotency-key": "again" };
    const [first, second] = [
      await call("POST", `/v1/webhooks/${id}/replay`, { key, headers }),
      await call("POST", `/v1/webhooks/${id}/replay`, { key, headers }),
    ];
    assert.deepEqual([second.text, second.headers.get("idempotency-replayed")], [first.text, "true"]);
    assert.equal(first.body.queued, 4);
  });

  test("409 webhook_disabled: enable it first", async () => {
    const { key, id } = await missing();
    await setStatus(key, id, "disabled");
    const problem = await refusal("POST", `/v1/webhooks/${id}/replay`, { key });
    assert.deepEqual([problem.status, problem.code], [409, "webhook_disabled"]);
    assert.equal((await webhook(key, id)).health.held, 3);
  });

  for (const [body, pointer, code] of [
    [{ states: ["pending"] }, "/states/0", "invalid_enum"],
    [{ states: [] }, "/states", "too_few"],
    [{ events: ["post.*"] }, "/events/0", "invalid_enum"],
    [{ events: ["post.failed", "post.failed"] }, "/events", "duplicate_item"],
    [{ from: "2026-02-30T00:00:00Z" }, "/from", "invalid_date"],
    [{ to: "tomorrow" }, "/to", "invalid_date"],
    [{ dryRun: "yes" }, "/dryRun", "invalid_type"],
  ] as const) {
    test(`422 validation_failed: ${JSON.stringify(body)}`, async () => {
      const key = await newKey();
      const { id } = await subscribeCatcher(key);
      const problem = await refusal("POST", `/v1/webhooks/${id}/replay`, { key, body });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", [[pointer, code]]],
      );
    });
  }
});

/** Puts 10,500 copies of the rows of a workspace beside them; each gets its own id, and `changes` of other columns. */
async function multiply(table: string, where: string, value: string, changes: Record<string, string> = {}) {
  const { engine } = house.sandbox;
  const info = await engine.all<{ name: string }>({ sql: `PRAGMA table_info(${table})`, parameters: [] });
  const own: Record<string, string> = { id: "substr(id, 1, 20) || printf('%010d', i)", ...changes };
  const sql = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10500) INSERT INTO ${table}
    SELECT ${info.map(({ name }) => own[name] ?? name).join(", ")} FROM ${table}, n WHERE ${where} = ?`;
  await engine.transaction((session) => session.all({ sql, parameters: [value] }));
}

describe("a replay of very much", () => {
  test("202: all are counted, 10,000 at most are sent, and the next call sends the rest", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
    await setStatus(key, id, "disabled");
    await happen(key);
    await multiply("webhook_delivery", "webhook_id", id);
    await setStatus(key, id, "enabled");
    const counts = async (body?: Record<string, unknown>) => {
      const { matched, queued, truncated } = await replay(key, id, body);
      return [matched, queued, truncated];
    };
    assert.deepEqual(await counts({ dryRun: true }), [10_501, 0, true]);
    assert.deepEqual(await counts(), [10_501, 10_000, true]);
    assert.deepEqual(await counts(), [501, 501, false]);
    assert.deepEqual(await counts(), [0, 0, false]);
  });

  test("202: one event that never had a delivery is found behind ten thousand others", async () => {
    const key = await newKey();
    const made = await call("POST", "/v1/sandbox/events/trigger", { key, body: { event: "matrix.completed" } });
    await multiply("event", "object_id", String(made.body.runId), { sequence: "sequence + i" });
    house.clock.advance(minuteMs);
    await happen(key);
    const matched = async (events: readonly string[]) => {
      const { id } = await subscribeCatcher(key, { events });
      return (await replay(key, id, { dryRun: true })).matched;
    };
    assert.equal(await matched(["post.scheduled"]), 1);
    assert.equal(await matched(["matrix.*"]), 10_501);
  });
});
