import assert from "node:assert/strict";
import { test } from "node:test";
import { call, newWorkspace } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

async function secretOf(keyId: string) {
  const sql = "SELECT last_used_at, last_used_ip FROM api_key_secret WHERE key_id = ?";
  const [row] = await house.sandbox.engine.all<{ last_used_at: number | null; last_used_ip: string | null }>({
    sql,
    parameters: [keyId],
  });
  return row;
}

test("the last use of a key is written after the answer, with the address", async () => {
  const { key, keyId } = await newWorkspace();
  await call("GET", "/v1/me", { key, headers: { "x-aloha-client-ip": "203.0.113.7" } });
  await house.sandbox.marks.flush();
  assert.deepEqual({ ...(await secretOf(keyId)) }, { last_used_at: house.clock.now(), last_used_ip: "203.0.113.7" });
});

test("a thousand calls within a minute leave one mark", async () => {
  const { test: key, testKeyId } = await newLiveWorkspace(house, "agency");
  const firstAt = house.clock.now();
  for (let count = 0; count < 1000; count++) {
    await call("GET", "/v1/me", { key });
    house.clock.advance(50);
  }
  await house.sandbox.marks.flush();
  assert.equal((await secretOf(testKeyId))?.last_used_at, firstAt);
  house.clock.advance(10_000);
  await call("GET", "/v1/me", { key });
  await house.sandbox.marks.flush();
  assert.equal((await secretOf(testKeyId))?.last_used_at, house.clock.now());
});
