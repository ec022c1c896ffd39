import assert from "node:assert/strict";
import { test } from "node:test";
import { call, newWorkspace } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

async function chunksOf(workspaceId: string): Promise<{ id: string; count: number }[]> {
  const sql = "SELECT id, count FROM request_log WHERE workspace_id = ? ORDER BY id";
  return house.sandbox.engine.all({ sql, parameters: [workspaceId] });
}

test("batches of one millisecond, and of a clock that was set back, keep the order in which they were written", async () => {
  const { key, workspaceId } = await newWorkspace();
  const now = house.clock.now();
  for (let count = 1; count <= 12; count++) {
    for (let calls = 0; calls < count; calls++) await call("GET", "/v1/sandbox/clock", { key });
    if (count === 6) house.clock.set(now - 5000);
    await house.sandbox.log.flush();
  }
  house.clock.set(now);
  assert.deepEqual(
    (await chunksOf(workspaceId)).map(({ count }) => count),
    Array.from({ length: 12 }, (_, place) => place + 1),
  );
});

test("to settle one workspace's log writes its calls alone, once, and waits for what is being written", async () => {
  const [mine, other] = [await newWorkspace(), await newWorkspace()];
  const { log } = house.sandbox;
  await call("GET", "/v1/me", { key: mine.key });
  await call("GET", "/v1/me", { key: other.key });
  await Promise.all([log.settle(mine.workspaceId, false), log.settle(mine.workspaceId, false)]);
  assert.deepEqual([(await chunksOf(mine.workspaceId)).length, (await chunksOf(other.workspaceId)).length], [1, 0]);
  await log.flush();
  assert.deepEqual([(await chunksOf(mine.workspaceId)).length, (await chunksOf(other.workspaceId)).length], [1, 1]);
});
