import assert from "node:assert/strict";
import { test } from "node:test";
import { seeds } from "#sandbox/contract/facts.gen.ts";
import { advance, create } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { caught, freeze, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { inEachHouse } from "#tests/support/each-house.ts";

async function take(key: string): Promise<string> {
  const answer = await call("POST", "/v1/sandbox/snapshots", { key, body: { name: "here" } });
  assert.equal(answer.status, 201, answer.text);
  return String(answer.body.id);
}

const restore = (key: string, id: string) => call("POST", `/v1/sandbox/snapshots/${id}/restore`, { key });

async function told(key: string): Promise<string> {
  const parts = [JSON.stringify(await caught(key))];
  for (const path of ["posts", "events", "inbox/threads"])
    parts.push((await call("GET", `/v1/${path}?limit=100`, { key })).text);
  return parts.join("\n");
}

inEachHouse("a snapshot", () => {
  for (const seed of Object.keys(seeds))
    test(`${seed}: the same bytes after a restore, and the same month after it`, async () => {
      const { key } = await newWorkspace({ seed });
      await freeze(key);
      await subscribeCatcher(key);
      await create(key);
      const first = await told(key);
      const id = await take(key);
      await advance(key, "P30D");
      const later = await told(key);
      assert.notEqual(later, first);
      assert.equal((await restore(key, id)).status, 200);
      assert.equal(await told(key), first);
      await advance(key, "P30D");
      assert.equal(await told(key), later);
    });

  test("restores, posts and a moving clock at once: the last restore is what the snapshot holds", async () => {
    const { key } = await newWorkspace({ seed: "starter" });
    await freeze(key);
    await subscribeCatcher(key);
    const first = await told(key);
    const id = await take(key);
    const calls = [];
    for (let round = 0; round < 6; round++) {
      calls.push(restore(key, id));
      calls.push(
        call("POST", "/v1/posts", { key, body: { content: `round ${round}.`, channels: ["x"], publishNow: true } }),
      );
      calls.push(call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P1D" } }));
    }
    for (const answer of await Promise.all(calls)) {
      if (answer.status === 409) assert.ok(["clock_advancing", "duplicate_post"].includes(String(answer.body.code)));
      else assert.ok([200, 201].includes(answer.status), answer.text);
    }
    assert.equal((await restore(key, id)).status, 200);
    assert.equal(await told(key), first);
  });
});
