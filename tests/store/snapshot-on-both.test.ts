import assert from "node:assert/strict";
import { test } from "node:test";
import { seeds } from "#sandbox/contract/facts.gen.ts";
import { findSnapshot } from "#sandbox/controls/snapshot-queries.ts";
import { packRows, unpackRows } from "#sandbox/controls/snapshot-rows.ts";
import { Store } from "#sandbox/store/store.ts";
import { advance, create } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { caught, freeze, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { countRows } from "#tests/support/count-rows.ts";
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

inEachHouse("a snapshot", (house) => {
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

  test("of a version whose tables had more columns: what is left of them comes back", async () => {
    const { key, workspaceId } = await newWorkspace();
    await freeze(key);
    await create(key, { channels: ["instagram"] });
    await advance(key, "P30D");
    const { engine } = house.sandbox;
    await engine.transaction((session) =>
      session.all({
        sql: `INSERT INTO channel_connection (workspace_id, livemode, channel, state)
          VALUES ('${workspaceId}', 0, 'x', 'disconnected')`,
        parameters: [],
      }),
    );
    const first = await told(key);
    const id = await take(key);
    const own = new Store(engine, workspaceId, false);
    const { card = [], channel_connection = [], ...rest } = await unpackRows((await findSnapshot(own, id)).data);
    const data = await packRows({
      ...rest,
      card: card.map((row) => ({ ...row, width: 1080, height: 1350, alt: "words", created_at: 1 })),
      channel_connection: channel_connection.map((row) => ({ ...row, handle: "@mara" })),
    });
    assert.deepEqual([card.length, channel_connection.length], [1, 1]);
    const sql =
      engine.dialect === "sqlite"
        ? "UPDATE snapshot SET data = ? WHERE id = ?"
        : "UPDATE snapshot SET data = $1 WHERE id = $2";
    await engine.transaction((session) => session.all({ sql, parameters: [data, id] }));
    await call("POST", "/v1/sandbox/reset", { key });
    assert.equal((await restore(key, id)).status, 200);
    assert.equal(await told(key), first);
    for (const table of ["card", "channel_connection"])
      assert.equal(await countRows(engine, table, `workspace_id = '${workspaceId}'`), 1, table);
  });
});
