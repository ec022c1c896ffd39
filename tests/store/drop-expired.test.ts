import assert from "node:assert/strict";
import { test } from "node:test";
import { firstIdAt } from "#sandbox/ids.ts";
import { dropExpired } from "#sandbox/webhooks/drop-expired.ts";
import { advance, create } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { deliveries, webhook } from "#tests/support/webhook-words.ts";

const minuteMs = 60_000;
const keptMs = 30 * 24 * 3600 * 1000;
/** When the ladder reaches the failure that makes a notice. */
const noticeMs = 31 * minuteMs;

inEachHouse("what is kept for 30 days", (house) => {
  const drop = () => dropExpired(house.sandbox.engine, house.clock);
  const count = (table: string, where: string) => countRows(house.sandbox.engine, table, where);

  test("an event, its delivery, attempts and notice go a millisecond after their 30 days, the webhook stays", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
    await answerWith(key, 500);
    await create(key);
    await advance(key, "PT31M");
    await create(key, { content: "a later one" });
    await tick(key);
    const held = async () => [
      await count("event", `workspace_id = '${workspaceId}'`),
      await count("webhook_delivery", `webhook_id = '${id}'`),
      await count("webhook_attempt", `workspace_id = '${workspaceId}'`),
      await count("webhook_notice", `webhook_id = '${id}'`),
    ];
    const all = await held();
    assert.deepEqual(all, [2, 2, 5, 1]);

    house.clock.advance(keptMs);
    await drop();
    assert.deepEqual(await held(), all);
    house.clock.advance(1);
    await drop();
    assert.deepEqual(await held(), [1, 1, 1, 1]);
    assert.deepEqual(
      (await deliveries(key, id)).map(({ attemptCount }) => attemptCount),
      [1],
    );

    house.clock.advance(noticeMs - 1);
    await drop();
    assert.deepEqual(await held(), [1, 1, 1, 1]);
    house.clock.advance(1);
    await drop();
    assert.deepEqual(await held(), [0, 0, 0, 0]);
    const { status, secrets } = await webhook(key, id);
    assert.deepEqual([status, secrets.length], ["enabled", 1]);
  });

  test("a deleted webhook keeps its log for 30 days and then goes", async () => {
    const { test: key } = await newLiveWorkspace(house);
    const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
    house.clock.advance(keptMs);
    await create(key);
    await tick(key);
    assert.equal((await call("DELETE", `/v1/webhooks/${id}`, { key })).status, 204);
    const held = async () => [
      await count("webhook", `id = '${id}'`),
      await count("webhook_delivery", `webhook_id = '${id}'`),
      await count("webhook_secret", `webhook_id = '${id}'`),
    ];
    house.clock.advance(keptMs);
    await drop();
    assert.deepEqual((await held()).slice(0, 2), [1, 1]);
    house.clock.advance(1);
    await drop();
    assert.deepEqual(await held(), [0, 0, 0]);
  });

  test("a delivery that waits on a clock that stands still is forgotten too, and the clock moves on without it", async () => {
    const { test: key } = await newLiveWorkspace(house);
    await call("POST", "/v1/sandbox/clock/freeze", { key });
    const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
    await create(key);
    house.clock.advance(keptMs + 1);
    await drop();
    assert.deepEqual(await deliveries(key, id), []);
    await create(key, { content: "a later one" });
    await tick(key);
    assert.deepEqual(
      (await deliveries(key, id)).map(({ state }) => state),
      ["succeeded"],
    );
  });

  test("thousands of old attempts go, those of one delivery among them, and newer ones stay", async () => {
    const { engine } = house.sandbox;
    const old = firstIdAt("dlv", house.clock.now() - keptMs - 1);
    const young = firstIdAt("dlv", house.clock.now() - keptMs);
    await addAttempts(5200, `'${old}'`);
    await addAttempts(5200, `'dlv_00' || number`);
    await addAttempts(3, `'${young}'`);
    await drop();
    assert.equal(await countRows(engine, "webhook_attempt", "workspace_id = 'wsp_many'"), 3);
    assert.equal(await count("webhook_attempt", `delivery_id = '${young}'`), 3);
  });

  async function addAttempts(many: number, deliveryId: string): Promise<void> {
    const sql = `INSERT INTO webhook_attempt (delivery_id, number, workspace_id, livemode, trigger, fence, started_at,
        real_started_at, waited_ms, outcome, sent_headers)
      WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ${many})
      SELECT ${deliveryId}, number, 'wsp_many', 0, 'manual', 1, 0, 0, 0, 'failed', '' FROM numbers`;
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
  }
});
