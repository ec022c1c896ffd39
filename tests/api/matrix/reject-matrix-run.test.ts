import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { messagesOf, somebodyWrites } from "#tests/support/inbox-words.ts";
import { decide, marks, type Run, readRun, runPath, started } from "#tests/support/matrix-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

useHouse();
const dm = { kind: "dm", channel: "x" };

async function asking(): Promise<{ key: string; run: Run; threadId: string }> {
  const key = await newKey();
  const { id: threadId } = await somebodyWrites(key, dm);
  return { key, threadId, run: await started(key, "first-reply-welcome") };
}

describe("200", () => {
  test("the run ends as skipped, nothing goes out, and one event tells of it", async () => {
    const { key, run, threadId } = await asking();
    const answer = await call("POST", runPath(run, "/reject"), { key });
    assert.equal(answer.status, 200);
    const ended = answer.body as unknown as Run;
    assert.deepEqual([ended.status, ended.error?.code, ended.waitingFor], ["skipped", "rejected", null]);
    assert.equal(marks(ended), "start success, new success, welcome skipped");
    assert.deepEqual(await readRun(key, run), ended);
    assert.equal((await messagesOf(key, threadId)).length, 1);
    const { body } = await call("GET", `/v1/events?objectId=${run.id}`, { key });
    const events = (body as unknown as { data: { event: string; data: object }[] }).data;
    assert.deepEqual(
      events.map(({ event, data }) => [event, data]),
      [["matrix.completed", { runId: run.id, matrixId: run.matrixId, status: "skipped" }]],
    );
  });

  test("the same Idempotency-Key gives the same answer", async () => {
    const { key, run } = await asking();
    const headers = { "idempotency-key": "no" };
    const first = await call("POST", runPath(run, "/reject"), { key, headers });
    const again = await call("POST", runPath(run, "/reject"), { key, headers });
    assert.deepEqual([again.status, again.text], [200, first.text]);
  });
});

describe("409", () => {
  test("not_waiting: it waits for its time", async () => {
    const key = await newKey();
    const run = await started(key, "launch-week-nudge");
    assert.equal((await refusal("POST", runPath(run, "/reject"), { key })).code, "not_waiting");
  });

  test("run_finished", async () => {
    const { key, run } = await asking();
    await decide(key, run, "reject");
    assert.equal((await refusal("POST", runPath(run, "/reject"), { key })).code, "run_finished");
  });
});

test("422: a body that is none of its own", async () => {
  const { key, run } = await asking();
  assert.equal((await refusal("POST", runPath(run, "/reject"), { key, body: { no: true } })).status, 422);
});

test("404: a run of another workspace; it goes on waiting", async () => {
  const { key, run } = await asking();
  assert.equal((await refusal("POST", runPath(run, "/reject"), { key: await newKey() })).status, 404);
  assert.equal((await readRun(key, run)).waitingFor, "approval");
});
