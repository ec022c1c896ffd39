import assert from "node:assert/strict";
import { test } from "node:test";
import { randomId } from "#sandbox/ids.ts";
import { insertWorkspace } from "#sandbox/workspaces/insert-workspace.ts";
import { sweepWorkspaces } from "#sandbox/workspaces/sweep-workspaces.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { countRows as countIn } from "#tests/support/count-rows.ts";
import { newFullWorkspace } from "#tests/support/full-workspace.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const weekMs = 7 * 24 * 3600 * 1000;

const countRows = (table: string, where?: string) => countIn(house.sandbox.engine, table, where);

function sweep() {
  return sweepWorkspaces(house.sandbox.engine, house.clock);
}

/** Tables whose rows name no workspace, and how they go. */
const placeless: Record<string, string> = {
  workspace: "deleted by its own id",
  api_key_secret: "falls with its key",
  idempotency: "named by a hash, gone after a day",
  lane: "belongs to a worker, which lets go of it",
  worker_seat: "belongs to a worker",
  organization: "has the workspace's own id",
  member: "falls with the organization",
  invitation: "falls with the organization",
  oauth_client_secret: "falls with its app",
  oauth_code: "falls with its grant",
  oauth_token: "falls with its grant",
  oauth_request: "belongs to a session, and ends by itself",
  user: "a person; a visitor is dropped when no workspace is left",
  session: "belongs to a person",
  account: "belongs to a person",
  verification: "ends by itself",
  feedback: "belongs to the portal, and is dropped after a year",
  migration: "belongs to the database",
  sqlite_sequence: "belongs to SQLite",
};

/** Every table that says whose its rows are. A new table is among them by itself. */
async function ownTables(): Promise<string[]> {
  const tables = await house.sandbox.engine.all<{ name: string; own: number }>({
    sql: `SELECT name, EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.name = 'workspace_id') AS own
      FROM sqlite_master AS t WHERE type = 'table' ORDER BY name`,
    parameters: [],
  });
  const strangers = tables.filter(({ name, own }) => own === 0 && !(name in placeless)).map(({ name }) => name);
  assert.deepEqual(strangers, [], "a table without workspace_id: say in `placeless` how its rows go");
  return tables.filter(({ own }) => own === 1).map(({ name }) => name);
}

/** How many rows of each table belong to a workspace. */
async function rowsIn(workspaceId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of await ownTables()) counts[name] = await countRows(name, `workspace_id = '${workspaceId}'`);
  return counts;
}

async function rowsOf(workspaceId: string): Promise<number> {
  return Object.values(await rowsIn(workspaceId)).reduce((sum, count) => sum + count, 0);
}

test("an unclaimed workspace is deleted with everything in it a week after its last use, and not a moment before", async () => {
  const { key, workspaceId } = await newWorkspace();
  const body = { content: "gone in a week", channels: ["instagram"], scheduledAt: "2027-01-01T09:00:00Z" };
  assert.equal((await call("POST", "/v1/posts", { key, body })).status, 201);
  for (const written of [house.sandbox.log, house.sandbox.usage, house.sandbox.marks]) await written.flush();

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

test("nothing of a deleted workspace is left in any table, and its neighbour loses nothing", async () => {
  const gone = await newFullWorkspace(house);
  house.clock.advance(1);
  const neighbour = await newFullWorkspace(house);
  const empty = Object.entries(await rowsIn(gone.workspaceId)).filter(([, count]) => count === 0);
  assert.deepEqual(empty, [], "a table without a row proves nothing: make one in newFullWorkspace");
  const before = await rowsIn(neighbour.workspaceId);

  house.clock.advance(weekMs - 1);
  assert.equal(await sweep(), 1);
  const left = Object.entries(await rowsIn(gone.workspaceId)).filter(([, count]) => count > 0);
  assert.deepEqual(left, []);
  assert.equal(await countRows("workspace", `id = '${gone.workspaceId}'`), 0);
  assert.equal(await countRows("api_key_secret", `key_id = '${gone.keyId}'`), 0);
  // Minutes are counted for a day, whatever else goes.
  assert.deepEqual(await rowsIn(neighbour.workspaceId), { ...before, usage_minute: 0 });
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

test("counts by the minute leave after 25 hours, and counts by the hour after 8 days", async () => {
  const { test: key, workspaceId } = await newLiveWorkspace(house);
  await call("GET", "/v1/me", { key });
  await house.sandbox.usage.flush();
  const left = async () => {
    const { usage_minute, usage_hour } = await rowsIn(workspaceId);
    return [usage_minute, usage_hour];
  };
  house.clock.advance(24 * 3_600_000);
  await sweep();
  assert.deepEqual(await left(), [1, 3]);
  house.clock.advance(2 * 3_600_000);
  await sweep();
  assert.deepEqual(await left(), [0, 3]);
  house.clock.advance(7 * 24 * 3_600_000);
  await sweep();
  assert.deepEqual(await left(), [0, 0]);
});

test("log rows leave after a week and kept answers after a day", async () => {
  const { key } = await newWorkspace();
  const body = { content: "kept for a day", channels: ["linkedin"], scheduledAt: "2030-01-01T09:00:00Z" };
  await call("POST", "/v1/posts", { key, body, headers: { "idempotency-key": "a-day" } });
  await house.sandbox.log.flush();
  house.clock.advance(24 * 3600 * 1000 + 1);
  await sweep();
  assert.equal(await countRows("idempotency"), 0);
  assert.ok((await countRows("request_log")) > 0);
  house.clock.advance(weekMs);
  await sweep();
  assert.equal(await countRows("request_log"), 0);
});

test("however many ended within the hour, none is left", async () => {
  const { engine } = house.sandbox;
  const created_at = house.clock.now() - weekMs;
  const rest = { name: "still", plan: "free", time_zone: "UTC", created_at, created_ip: null, claimed_at: null };
  await engine.transaction(async (session) => {
    for (let made = 0; made < 150; made++) {
      const row = { ...rest, id: randomId("wsp", created_at), claim_hash: null };
      await session.all(insertWorkspace.bind(session.dialect, row));
    }
  });
  assert.equal(await sweep(), 150);
  assert.equal(await countRows("workspace", `created_at = ${created_at}`), 0);
});
