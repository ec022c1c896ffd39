import assert from "node:assert/strict";
import { test } from "node:test";
import { dropEndedShares } from "#sandbox/shares/drop-ended-shares.ts";
import { openShare } from "#sandbox/shares/read-share.ts";
import { create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { opened, share, shares, tokenOf } from "#tests/support/share-words.ts";

async function kept(key: string): Promise<string> {
  await create(key);
  const taken = await call("POST", "/v1/sandbox/snapshots", { key, body: { name: "here" } });
  return `/v1/sandbox/snapshots/${taken.body.id}`;
}

inEachHouse("a share", (house) => {
  test("is read as it was made, counted, revoked with its copy, and swept away in the end", async () => {
    const { sandbox, clock } = house;
    const key = await newKey();
    const made = await share(key, await kept(key));
    const read = await opened(sandbox, made);
    assert.ok(read?.state === "active" && read.copy.kind === "snapshot");
    assert.equal(read.copy.posts[0]?.deliveries.length, 2);
    const opens = [1, 2, 3, 4, 5].map(() => openShare(sandbox, tokenOf(made), true));
    assert.deepEqual(await Promise.all(opens), [true, true, true, true, true]);
    assert.equal((await shares(key))[0]?.reads, 5);
    for (let count = 0; count < 2; count++)
      assert.equal((await call("DELETE", `/v1/sandbox/shares/${made.id}`, { key })).status, 204);
    assert.equal((await opened(sandbox, made))?.state, "revoked");
    clock.advance(30 * 24 * 3600 * 1000);
    await dropEndedShares(sandbox.engine, clock);
    assert.equal(await opened(sandbox, made), null);
  });

  test("fifty are active, also when sixty are asked for at once", async () => {
    const key = await newKey();
    await call("PUT", "/v1/sandbox/plan", { key, body: { plan: "agency" } });
    const path = await kept(key);
    const answers = await Promise.all(Array.from({ length: 60 }, () => call("POST", `${path}/share`, { key })));
    assert.equal(answers.filter(({ status }) => status === 201).length, 50);
    assert.equal(answers.filter(({ status }) => status === 409).length, 10);
  });
});
