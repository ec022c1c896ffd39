import assert from "node:assert/strict";
import { test } from "node:test";
import { sweepWorkspaces } from "#sandbox/workspaces/sweep-workspaces.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const weekMs = 7 * 24 * 3600 * 1000;

function sweep() {
  return sweepWorkspaces(house.sandbox.engine, house.clock);
}

async function rowsOf(workspaceId: string): Promise<number> {
  let count = 0;
  for (const table of ["api_key", "post", "delivery", "event", "job", "audit_event"]) {
    const sql = `SELECT count(*) AS n FROM ${table} WHERE workspace_id = ?`;
    const [row] = await house.sandbox.engine.all<{ n: number }>({ sql, parameters: [workspaceId] });
    count += row?.n ?? 0;
  }
  return count;
}

test("an unclaimed workspace is deleted with everything in it a week after its last use, and not a moment before", async () => {
  const { key, workspaceId } = await newWorkspace();
  const body = { content: "gone in a week", channels: ["instagram"], scheduledAt: "2027-01-01T09:00:00Z" };
  assert.equal((await call("POST", "/v1/posts", { key, body })).status, 201);
  await house.sandbox.marks.flush();

  house.clock.advance(weekMs - 1);
  await sweep();
  assert.ok((await rowsOf(workspaceId)) > 0);

  house.clock.advance(1);
  assert.equal(await sweep(), 1);
  assert.equal(await rowsOf(workspaceId), 0);
  const after = await call("GET", "/v1/me", { key });
  assert.equal(after.status, 401);
  assert.equal((after.body as { code?: string }).code, "invalid_key");
});

test("each use gives an unclaimed workspace another week", async () => {
  const { key } = await newWorkspace();
  for (let day = 0; day < 10; day += 5) {
    house.clock.advance(5 * 24 * 3600 * 1000);
    assert.equal((await call("GET", "/v1/me", { key })).status, 200);
    await house.sandbox.marks.flush();
    await sweep();
  }
  assert.equal((await call("GET", "/v1/me", { key })).status, 200);
});

test("a workspace past its week is refused even before the sweep has come by", async () => {
  const { key } = await newWorkspace();
  house.clock.advance(weekMs);
  const answer = await call("GET", "/v1/me", { key });
  assert.equal(answer.status, 401);
  assert.equal((answer.body as { code?: string }).code, "expired_key");
});

test("a claimed workspace stays for ever", async () => {
  const { test: key, workspaceId } = await newLiveWorkspace(house);
  house.clock.advance(52 * weekMs);
  await sweep();
  assert.ok((await rowsOf(workspaceId)) > 0);
  assert.equal((await call("GET", "/v1/me", { key })).status, 200);
});

test("log rows leave after a week and kept answers after a day", async () => {
  const { key } = await newWorkspace();
  const body = { content: "kept for a day", channels: ["linkedin"], scheduledAt: "2030-01-01T09:00:00Z" };
  await call("POST", "/v1/posts", { key, body, headers: { "idempotency-key": "a-day" } });
  await house.sandbox.log.flush();
  house.clock.advance(24 * 3600 * 1000 + 1);
  await sweep();
  assert.equal(await countAll("idempotency"), 0);
  assert.ok((await countAll("request_log")) > 0);
  house.clock.advance(weekMs);
  await sweep();
  assert.equal(await countAll("request_log"), 0);
});

async function countAll(table: string): Promise<number> {
  const [row] = await house.sandbox.engine.all<{ n: number }>({
    sql: `SELECT count(*) AS n FROM ${table}`,
    parameters: [],
  });
  return row?.n ?? 0;
}
