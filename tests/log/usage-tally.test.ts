import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { UsageTally } from "#sandbox/log/usage-tally.ts";
import { advance, create, note } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { listen, listener } from "#tests/support/listener-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { runWorker } from "#tests/support/run-worker.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { until } from "#tests/support/until.ts";
import { deliveries } from "#tests/support/webhook-words.ts";

const house = useHouse();

async function ask<Row>(sql: string, workspaceId: string): Promise<Row[]> {
  await house.sandbox.usage.flush();
  const rows = await house.sandbox.engine.all<object>({ sql, parameters: [workspaceId] });
  return rows.map((row) => ({ ...row })) as Row[];
}

/** Counts in words: `operation createPost ok 2`. */
async function hours(workspaceId: string, kind: string): Promise<string[]> {
  const sql = `SELECT kind, name, outcome, count FROM usage_hour WHERE workspace_id = ? AND kind = '${kind}'`;
  const rows = await ask<{ name: string; outcome: string; count: number }>(sql, workspaceId);
  return rows.map(({ name, outcome, count }) => `${name} ${outcome} ${count}`).sort();
}

function minutes(
  workspaceId: string,
): Promise<{ at: number; admitted: number; refused: number; call_limit: number }[]> {
  const sql = "SELECT at, admitted, refused, call_limit FROM usage_minute WHERE workspace_id = ? ORDER BY at";
  return ask(sql, workspaceId);
}

describe("calls are counted", () => {
  test("by operation, key and source, with what became of them", async () => {
    const { test: key, testKeyId, workspaceId } = await newLiveWorkspace(house, "agency");
    for (let count = 0; count < 2; count++) await create(key, { allowDuplicate: true });
    await house.sandbox.usage.flush();
    await call("POST", "/v1/posts", { key, body: { ...note, channels: [] }, headers: { "user-agent": "curl/8.1" } });
    await create(key, { allowDuplicate: true });
    await call("GET", "/v1/nothing", { key });
    assert.deepEqual(await hours(workspaceId, "operation"), [
      " client_error 1",
      "createPost client_error 1",
      "createPost ok 3",
    ]);
    assert.deepEqual(await hours(workspaceId, "key"), [`${testKeyId} client_error 2`, `${testKeyId} ok 3`]);
    assert.deepEqual(await hours(workspaceId, "source"), ["curl client_error 1", "none client_error 1", "none ok 3"]);
  });

  test("against the limit of their minute, refused ones apart; controls and keys that do not work are left out", async () => {
    const { test: key, workspaceId, testKeyId } = await newLiveWorkspace(house);
    const from = house.clock.now();
    for (let count = 0; count < 62; count++) await call("GET", "/v1/me", { key });
    await call("GET", "/v1/sandbox/clock", { key });
    house.clock.advance(60_000);
    await call("GET", "/v1/me", { key });
    const sql = "UPDATE api_key SET revoked_at = 1 WHERE id = ?";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [testKeyId] }));
    await call("GET", "/v1/me", { key });
    assert.deepEqual(await minutes(workspaceId), [
      { at: from, admitted: 60, refused: 2, call_limit: 60 },
      { at: from + 60_000, admitted: 1, refused: 0, call_limit: 60 },
    ]);
    assert.deepEqual(await hours(workspaceId, "operation"), [" client_error 1", " refused 2", "getMe ok 61"]);
    house.clock.set(startAt + 600_000);
  });

  test("each mode by itself, in the hour and minute in which they came", async () => {
    const { live, test: key, workspaceId } = await newLiveWorkspace(house, "agency");
    house.clock.set(Date.UTC(2026, 10, 24, 11, 59, 59, 999));
    await call("GET", "/v1/me", { key: live });
    house.clock.advance(1);
    await call("GET", "/v1/me", { key });
    const sql = "SELECT livemode, at FROM usage_hour WHERE workspace_id = ? AND kind = 'operation' ORDER BY at";
    assert.deepEqual(await ask(sql, workspaceId), [
      { livemode: 1, at: Date.UTC(2026, 10, 24, 11) },
      { livemode: 0, at: Date.UTC(2026, 10, 24, 12) },
    ]);
    assert.deepEqual(
      (await minutes(workspaceId)).map(({ at }) => at),
      [Date.UTC(2026, 10, 24, 11, 59), Date.UTC(2026, 10, 24, 12)],
    );
  });
});

describe("delivery attempts are counted", () => {
  test("by webhook, with the time that they took: those of a moved clock and those of a worker", async (t) => {
    const { test: key, workspaceId } = await newLiveWorkspace(house, "agency");
    const hook = await subscribeCatcher(key);
    await answerWith(key, { kind: "respond", status: 200, delayMs: 900 }, 503, 200);
    await create(key, { channels: ["x"], test: { x: "publish" } });
    await advance(key, "P7D");
    assert.deepEqual(await hours(workspaceId, "attempt"), [`${hook.id} failed 1`, `${hook.id} succeeded 2`]);
    assert.deepEqual(await hours(workspaceId, "attempt_time"), [`${hook.id} 0 2`, `${hook.id} 31 1`]);
    runWorker(t, house);
    await create(key, { channels: ["x"], content: "another" });
    await until(async () => (await deliveries(key, hook.id))[0]?.state === "succeeded");
    assert.deepEqual(await hours(workspaceId, "attempt"), [`${hook.id} failed 1`, `${hook.id} succeeded 3`]);
  });

  test("once for a report that a listener sends twice", async (t) => {
    const { test: key, workspaceId } = await newLiveWorkspace(house, "agency");
    const device = await listener(key, "laptop");
    const line = await listen(t, key, device.id);
    await create(key);
    const moving = advance(key, "PT0S");
    const { data } = await line.next("attempt");
    for (let count = 0; count < 2; count++) {
      const path = `/v1/sandbox/listeners/${device.id}/attempts/${data.attemptId}`;
      const answer = await call("POST", path, { key, body: { statusCode: 200, durationMs: 7 } });
      assert.equal(answer.status, 200);
    }
    await moving;
    assert.deepEqual(await hours(workspaceId, "attempt"), [`${device.id} succeeded 1`]);
    assert.deepEqual(await hours(workspaceId, "attempt_time"), [`${device.id} 9 1`]);
  });
});

test("counts that cannot be written are told, and those that come after are written", async () => {
  const told: string[] = [];
  let broken = true;
  const { engine, clock } = house.sandbox;
  const report = (error: unknown) => told.push(String(error));
  const transaction: typeof engine.transaction = (work) =>
    broken ? Promise.reject(new Error("away")) : engine.transaction(work);
  const tally = new UsageTally({ engine: { ...engine, transaction }, clock, report });
  const one = { workspaceId: "wsp_tally", livemode: 0, webhookId: "whk_1", succeeded: true, tookMs: 1 };
  tally.attempt(one);
  await tally.flush();
  assert.deepEqual(told, ["Error: away"]);
  broken = false;
  tally.attempt(one);
  tally.attempt(one);
  await tally.flush();
  assert.deepEqual(await hours("wsp_tally", "attempt"), ["whk_1 succeeded 2"]);
});

test("a thousand workspaces are written in pieces, each whole", async () => {
  for (let count = 0; count < 1000; count++)
    house.sandbox.usage.attempt({
      workspaceId: `wsp_many_${count}`,
      livemode: 1,
      webhookId: "whk_1",
      succeeded: count % 2 === 0,
      tookMs: count,
    });
  await house.sandbox.usage.flush();
  const sql = "SELECT sum(count) AS n FROM usage_hour WHERE workspace_id LIKE 'wsp_many_%' AND kind = ?";
  assert.deepEqual(await ask(sql, "attempt"), [{ n: 1000 }]);
});
