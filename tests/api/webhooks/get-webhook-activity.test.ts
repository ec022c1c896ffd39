import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, redeliver, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const hourMs = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

async function activity(key: string, id: string): Promise<Schema<"WebhookActivity">> {
  const answer = await call("GET", `/v1/webhooks/${id}/activity`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Schema<"WebhookActivity">;
}

/** The hours in which something happened, counted back from the present one: [hours ago, succeeded, failed, waiting]. */
async function told(key: string, id: string): Promise<number[][]> {
  const { hours } = await activity(key, id);
  return hours
    .map(({ succeeded, failed, waiting }, place) => [23 - place, succeeded, failed, waiting])
    .filter(([, ...counts]) => counts.some((count) => count > 0));
}

describe("getWebhookActivity", () => {
  test("200: 24 full hours, the present one last, all empty at first", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    const { hours, ...rest } = await activity(key, id);
    assert.deepEqual(rest, { object: "webhook_activity", livemode: false, webhookId: id, truncated: false });
    assert.deepEqual(
      hours.map(({ from }) => from),
      Array.from({ length: 24 }, (_, place) => iso(startAt - (23 - place) * hourMs)),
    );
    assert.deepEqual(await told(key, id), []);
  });

  test("200: what arrived, what failed and what waits, each in the hour of its event", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribeCatcher(key);
    await create(key, { content: "one" });
    assert.deepEqual(await told(key, id), [[0, 0, 0, 1]]);
    await tick(key);
    assert.deepEqual(await told(key, id), [[0, 1, 0, 0]]);
    await answerWith(key, 500);
    await advance(key, "PT2H30M");
    await create(key, { content: "two" });
    await tick(key);
    const failing = [
      [2, 1, 0, 0],
      [0, 0, 1, 0],
    ];
    assert.deepEqual(await told(key, id), failing);
    // A retry that comes later counts for the hour in which the event happened.
    await answerWith(key, 200);
    await advance(key, "PT1H");
    const arrived = [
      [3, 1, 0, 0],
      [1, 1, 0, 0],
    ];
    assert.deepEqual(await told(key, id), arrived);
    const { lastDay } = (await webhook(key, id)).health;
    const from = iso(startAt + 3 * hourMs - 23 * hourMs);
    assert.deepEqual(lastDay, { from, succeeded: 2, failed: 0, waiting: 0, truncated: false });
  });

  test("200: given up is failed, held is waiting, and a repair by hand makes it arrived", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribeCatcher(key);
    await answerWith(key, 410);
    await create(key, { content: "one" });
    await tick(key);
    await create(key, { content: "two" });
    assert.deepEqual(await told(key, id), [[0, 0, 1, 1]]);
    await answerWith(key, 200);
    const [givenUp] = await deliveries(key, id, "&state=exhausted");
    await redeliver(key, id, givenUp?.id ?? "");
    await tick(key);
    assert.deepEqual(await told(key, id), [[0, 1, 0, 1]]);
  });

  test("200: tests are counted, and what is older than the first hour is not", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribeCatcher(key);
    await call("POST", `/v1/webhooks/${id}/test`, { key });
    await tick(key);
    assert.deepEqual(await told(key, id), [[0, 1, 0, 0]]);
    await advance(key, "PT23H59M");
    assert.deepEqual(await told(key, id), [[23, 1, 0, 0]]);
    await advance(key, "PT1M");
    assert.deepEqual(await told(key, id), []);
  });

  test("200: of more than 2,000 only the newest are counted, and both answers say so", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
    await create(key, { content: "the one that is copied" });
    await tick(key);
    await copyDelivery(id, 1999);
    assert.deepEqual([(await activity(key, id)).truncated, await told(key, id)], [false, [[0, 2000, 0, 0]]]);
    await copyDelivery(id, 2000);
    assert.deepEqual([(await activity(key, id)).truncated, await told(key, id)], [true, [[0, 2000, 0, 0]]]);
    assert.equal((await webhook(key, id)).health.lastDay.truncated, true);
  });

  test("304 when nothing changed, also a minute later", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    const first = await call("GET", `/v1/webhooks/${id}/activity`, { key });
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    house.clock.advance(60_000);
    assert.equal((await call("GET", `/v1/webhooks/${id}/activity`, { key, headers })).status, 304);
  });
});

/** Puts copies of the one delivery beside it, under ids of the same instant, up to a number. */
async function copyDelivery(webhookId: string, upTo: number): Promise<void> {
  const sql = `with recursive number(n) as (select 1 union all select n + 1 from number where n < ${upTo})
    insert or ignore into webhook_delivery select webhook_id, substr(id, 1, 20) || printf('%010d', n), workspace_id,
    livemode, event_id, event, object_id, body, state, trigger, retry, due_at, last_attempt, last_outcome,
    last_code, last_status, last_ended_at, created_at, completed_at, request_id, epoch from webhook_delivery, number
    where webhook_id = '${webhookId}' and last_attempt = 1
    and id = (select max(id) from webhook_delivery where webhook_id = '${webhookId}' and substr(id, 21) not like '00000%')`;
  await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
}
