import assert from "node:assert/strict";
import { test } from "node:test";
import { seeds } from "#sandbox/contract/facts.gen.ts";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { caught, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { inEachHouse } from "#tests/support/each-house.ts";

const clockStart = "2026-11-28T09:00:00Z";

async function reset(key: string, body: Record<string, unknown>): Promise<void> {
  const answer = await call("POST", "/v1/sandbox/reset", { key, body });
  assert.equal(answer.status, 200, answer.text);
}

async function told(key: string): Promise<string> {
  const parts = [];
  for (const path of ["posts", "events", "inbox/threads"])
    parts.push((await call("GET", `/v1/${path}?limit=100`, { key })).text);
  return parts.join("\n");
}

inEachHouse("a reset", () => {
  for (const seed of Object.keys(seeds))
    test(`${seed}: the same bytes each time, and again after a month of what follows`, async () => {
      const key = await newKey();
      await subscribeCatcher(key);
      await reset(key, { seed, seedNumber: 3, clockStart });
      const first = await told(key);
      await advance(key, "P30D");
      const later = await told(key);
      await reset(key, { seed, seedNumber: 3, clockStart });
      assert.equal(await told(key), first);
      await advance(key, "P30D");
      assert.equal(await told(key), later);
    });

  test("resets, posts and a moving clock at once: every call ends as it says, and the last reset is a beginning", async () => {
    const key = await newKey();
    await subscribeCatcher(key);
    const calls = [];
    for (let round = 0; round < 8; round++) {
      calls.push(call("POST", "/v1/sandbox/reset", { key, body: { seed: "starter" } }));
      calls.push(
        call("POST", "/v1/posts", { key, body: { content: `round ${round}.`, channels: ["x"], publishNow: true } }),
      );
      calls.push(call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P1D" } }));
    }
    for (const answer of await Promise.all(calls)) {
      if (answer.status === 409) assert.ok(["clock_advancing", "duplicate_post"].includes(String(answer.body.code)));
      else assert.ok([200, 201].includes(answer.status), answer.text);
    }
    await reset(key, { seed: "starter" });
    assert.deepEqual(await caught(key), []);
    assert.equal(((await call("GET", "/v1/posts", { key })).body.data as unknown as object[]).length, 3);
    await create(key);
  });
});
