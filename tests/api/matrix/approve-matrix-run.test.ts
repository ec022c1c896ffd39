import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { change, messagesOf, somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { decide, type Run, readRun, runPath, started } from "#tests/support/matrix-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dm = { kind: "dm", channel: "instagram" };

async function asking(): Promise<{ key: string; run: Run; threadId: string }> {
  const { test: key } = await newLiveWorkspace(house, "agency");
  await freeze(key);
  const { id: threadId } = await somebodyWrites(key, dm);
  return { key, threadId, run: await started(key, "first-reply-welcome") };
}

describe("200", () => {
  test("the run goes on at once, and does what it showed, whatever has changed since", async () => {
    const { key, run, threadId } = await asking();
    const answer = await call("POST", runPath(run, "/approve"), { key });
    assert.equal(answer.status, 200);
    const { status, waitingFor, steps } = answer.body as unknown as Run;
    assert.deepEqual([status, waitingFor, steps[2]?.status], ["running", null, "running"]);
    await change(key, threadId, { status: "done" });
    await advance(key, "PT0S");
    const done = await readRun(key, run);
    assert.deepEqual([done.status, done.steps[2]?.status], ["success", "success"]);
    assert.equal((await messagesOf(key, threadId)).length, 2);
  });

  test("what the network refuses by then fails the run", async () => {
    const { key, run, threadId } = await asking();
    await advance(key, "PT25H");
    const done = await decide(key, run, "approve");
    assert.deepEqual([done.status, done.error?.code], ["failed", "thread_closed_by_network"]);
    assert.equal((await messagesOf(key, threadId)).length, 1);
  });

  test("the same Idempotency-Key says yes once", async () => {
    const { key, run, threadId } = await asking();
    const headers = { "idempotency-key": "yes" };
    const first = await call("POST", runPath(run, "/approve"), { key, headers });
    await advance(key, "PT0S");
    const again = await call("POST", runPath(run, "/approve"), { key, headers });
    assert.deepEqual([again.status, again.text], [200, first.text]);
    assert.equal((await messagesOf(key, threadId)).length, 2);
  });

  test("a hundred approvals at once are one", async () => {
    const { key, run, threadId } = await asking();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => call("POST", runPath(run, "/approve"), { key })),
    );
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    await advance(key, "PT0S");
    assert.equal((await messagesOf(key, threadId)).length, 2);
  });
});

describe("409", () => {
  test("not_waiting: it waits for its time; nothing changes", async () => {
    const key = await newKey();
    await freeze(key);
    const run = await started(key, "launch-week-nudge");
    const problem = await refusal("POST", runPath(run, "/approve"), { key });
    assert.deepEqual([problem.status, problem.code], [409, "not_waiting"]);
    assert.match(problem.detail, /waits for 2026-11-25T10:00:00\.000Z/);
    assert.deepEqual(await readRun(key, run), run);
  });

  test("run_finished: after yes, no and enough", async () => {
    for (const action of ["approve", "reject", "cancel"] as const) {
      const { key, run } = await asking();
      await decide(key, run, action);
      const problem = await refusal("POST", runPath(run, "/approve"), { key });
      assert.deepEqual([problem.status, problem.code], [409, "run_finished"]);
    }
  });
});

test("422: a body that is none of its own", async () => {
  const { key, run } = await asking();
  assert.equal((await refusal("POST", runPath(run, "/approve"), { key, body: { yes: true } })).status, 422);
});

test("404: a run of another workspace, or of the other mode; it goes on waiting", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  await somebodyWrites(key, dm);
  const run = await started(key, "first-reply-welcome");
  for (const other of [await newKey(), live])
    assert.equal((await refusal("POST", runPath(run, "/approve"), { key: other })).status, 404);
  assert.equal((await readRun(key, run)).waitingFor, "approval");
});
