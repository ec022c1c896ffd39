import assert from "node:assert/strict";
import { test } from "node:test";
import { holdAway } from "#sandbox/webhooks/hold-away.ts";
import { silenceMs } from "#sandbox/webhooks/listener-presence.ts";
import { create } from "#tests/support/api-words.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { listener } from "#tests/support/listener-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { deliveries, subscribe, webhook } from "#tests/support/webhook-words.ts";

const dayMs = 24 * 3600 * 1000;
const only = { events: ["post.scheduled"] };

inEachHouse("a machine that is away", (house) => {
  const hold = () => holdAway(house.sandbox.engine, house.clock);

  async function scene() {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    await freeze(key);
    const { id } = await listener(key, "laptop", only);
    await create(key);
    const standing = async () => {
      const { status, disabledReason } = await webhook(key, id);
      const [first] = await deliveries(key, id);
      return [status, disabledReason, first?.state];
    };
    return { key, workspaceId, id, standing };
  }

  /** More work in the lane of a listener, as rows alone. */
  async function addWaiting(workspaceId: string, lane: string, many: number): Promise<void> {
    const sql = `INSERT INTO job (workspace_id, livemode, epoch, kind, subject, payload, due_at, state, fence, attempts,
        lane, priority)
      WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ${many})
      SELECT '${workspaceId}', 0, 1, 'deliver', 'dlv_' || number, '{}', 0, 'pending', 0, 0, '${lane}', 1 FROM numbers`;
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
  }

  test("loses nothing: after exactly a day what waits is held, and coming back switches it on", async () => {
    const { key, id, standing } = await scene();
    house.clock.advance(dayMs - 1);
    await hold();
    assert.deepEqual(await standing(), ["enabled", null, "pending"]);
    house.clock.advance(1);
    await hold();
    assert.deepEqual(await standing(), ["disabled", "away", "held"]);
    assert.equal((await listener(key, "laptop", only)).id, id);
    assert.deepEqual(await standing(), ["enabled", null, "held"]);
  });

  test("is held sooner when more than 10,000 deliveries wait, once nobody listens", async () => {
    const { workspaceId, id, standing } = await scene();
    await addWaiting(workspaceId, id, 9999);
    house.clock.advance(silenceMs);
    await hold();
    assert.deepEqual(await standing(), ["enabled", null, "pending"]);
    await addWaiting(workspaceId, id, 1);
    await hold();
    assert.deepEqual(await standing(), ["disabled", "away", "held"]);
  });

  test("is not held while it may still listen, however much waits", async () => {
    const { workspaceId, id, standing } = await scene();
    await addWaiting(workspaceId, id, 10_500);
    house.clock.advance(silenceMs - 1);
    await hold();
    assert.deepEqual(await standing(), ["enabled", null, "pending"]);
  });

  test("is a listener: an endpoint with an address is never away", async () => {
    const { test: key } = await newLiveWorkspace(house);
    await freeze(key);
    const { id } = await subscribe(key, "http://127.0.0.1:1024/hooks", only);
    await create(key);
    house.clock.advance(7 * dayMs);
    await hold();
    assert.equal((await webhook(key, id)).status, "enabled");
  });
});
