import assert from "node:assert/strict";
import { test } from "node:test";
import { sweepWorkspaces } from "#sandbox/workspaces/sweep-workspaces.ts";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { messagesOf, readThread, somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { decide, queued, readRun, runPath, runsOf, started } from "#tests/support/matrix-words.ts";

inEachHouse("matrices", (house) => {
  test("a message is triaged and welcomed, a launch goes through its week", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await somebodyWrites(key, { kind: "dm", channel: "x", text: "asap, please. 🌱" });
    await advance(key, "PT0S");
    assert.deepEqual((await readThread(key, id)).tags, ["urgent"]);
    const [welcome] = await runsOf(key, "first-reply-welcome", "?status=waiting");
    assert.equal((await decide(key, welcome as NonNullable<typeof welcome>, "approve")).status, "success");
    assert.equal((await messagesOf(key, id)).length, 2);
    const launch = await started(key, "launch-week-nudge", { input: { channels: ["linkedin"] } });
    await advance(key, "P2D");
    await decide(key, launch, "approve");
    await advance(key, "P4D");
    const done = await decide(key, launch, "approve");
    assert.deepEqual([done.status, done.steps.at(-1)?.status], ["success", "success"]);
  });

  test("two runners and forty runs at once: each step is done once", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const runs = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        queued(key, "launch-week-nudge", { input: { text: `launch ${index}`, channels: ["linkedin"] } }),
      ),
    );
    for (let round = 0; round < 12; round++)
      await Promise.all([house.sandbox.jobs.runDue(), house.sandbox.jobs.runDue()]);
    for (const run of runs) assert.equal((await readRun(key, run)).waitingFor, "delay");
    const { body } = await call("GET", "/v1/posts?limit=100", { key });
    const texts = (body as unknown as { data: { content: string }[] }).data.map(({ content }) => content);
    assert.deepEqual(texts.sort(), runs.map((_, index) => `launch ${index}`).sort());
  });

  test("yes, no and enough at once: one of them counts", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await create(key, { channels: ["instagram"], scheduledAt: null, publishNow: true, test: { instagram: "publish" } });
    await advance(key, "PT1M");
    const [run] = await runsOf(key, "cross-post-ig-threads");
    assert.ok(run);
    const actions = ["approve", "reject", "cancel", "approve", "reject"];
    const answers = await Promise.all(actions.map((action) => call("POST", runPath(run, `/${action}`), { key })));
    const counted = answers.filter(({ status }) => status === 200).length;
    assert.ok(
      counted === 1 || (counted === 2 && answers[2]?.status === 200),
      "cancelling what was approved is allowed",
    );
    await advance(key, "PT1M");
    const { body } = await call("GET", `/v1/events?objectId=${run.id}`, { key });
    assert.equal((body.data as unknown as unknown[]).length, 1);
  });

  test("with its workspace all runs are gone, and what was queued", async () => {
    const { key, workspaceId } = await newWorkspace();
    await started(key, "launch-week-nudge");
    const count = async (table: string) => {
      const sql = `SELECT id FROM ${table} WHERE workspace_id = ${house.sandbox.engine.dialect === "sqlite" ? "?" : "$1"}`;
      return (await house.sandbox.engine.all({ sql, parameters: [workspaceId] })).length;
    };
    assert.equal(await count("matrix_run"), 1);
    assert.ok((await count("job")) > 0);
    house.clock.advance(8 * 24 * 3_600_000);
    await sweepWorkspaces(house.sandbox.engine, house.clock);
    assert.deepEqual([await count("matrix_run"), await count("job")], [0, 0]);
  });
});
