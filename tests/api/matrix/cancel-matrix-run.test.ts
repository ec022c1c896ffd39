import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { somebodyWrites } from "#tests/support/inbox-words.ts";
import { decide, queued, type Run, readRun, runPath, started } from "#tests/support/matrix-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

useHouse();

async function frozen(): Promise<string> {
  const key = await newKey();
  await freeze(key);
  return key;
}

describe("200", () => {
  test("a run that is queued, waits for its time or for approval ends as skipped, and never goes on", async () => {
    const key = await frozen();
    await somebodyWrites(key, { kind: "dm", channel: "x" });
    await advance(key, "PT0S");
    for (const run of [
      await queued(key, "launch-week-nudge"),
      await started(key, "launch-week-nudge", { input: { text: "another launch." } }),
      await started(key, "first-reply-welcome"),
    ]) {
      const answer = await call("POST", runPath(run, "/cancel"), { key });
      assert.equal(answer.status, 200);
      const ended = answer.body as unknown as Run;
      assert.deepEqual(
        [ended.status, ended.error?.code, ended.waitingFor, ended.resumeAt],
        ["skipped", "cancelled", null, null],
      );
      const { body } = await call("GET", `/v1/events?objectId=${run.id}`, { key });
      assert.equal((body.data as unknown as unknown[]).length, 1);
      await advance(key, "P30D");
      assert.deepEqual(await readRun(key, run), ended);
    }
  });

  test("what it did before stays done", async () => {
    const key = await frozen();
    const run = await started(key, "launch-week-nudge");
    await decide(key, run, "cancel");
    const { status } = await call("GET", `/v1/posts/${String(run.steps[1]?.output?.postId)}`, { key });
    assert.equal(status, 200);
  });

  test("the same Idempotency-Key gives the same answer", async () => {
    const key = await frozen();
    const run = await started(key, "launch-week-nudge");
    const headers = { "idempotency-key": "enough" };
    const first = await call("POST", runPath(run, "/cancel"), { key, headers });
    const again = await call("POST", runPath(run, "/cancel"), { key, headers });
    assert.deepEqual([again.status, again.text], [200, first.text]);
  });
});

test("409 run_finished", async () => {
  const key = await frozen();
  const run = await decide(key, await started(key, "launch-week-nudge"), "cancel");
  const problem = await refusal("POST", runPath(run, "/cancel"), { key });
  assert.deepEqual([problem.status, problem.code], [409, "run_finished"]);
});

test("422: a body that is none of its own", async () => {
  const key = await frozen();
  const run = await started(key, "launch-week-nudge");
  assert.equal((await refusal("POST", runPath(run, "/cancel"), { key, body: { a: 1 } })).status, 422);
});

test("404: a run of another workspace; it goes on waiting", async () => {
  const key = await frozen();
  const run = await started(key, "launch-week-nudge");
  assert.equal((await refusal("POST", runPath(run, "/cancel"), { key: await newKey() })).status, 404);
  assert.deepEqual(await readRun(key, run), run);
});
