import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, advanceWhole, create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { answered, listThreads, readThread, somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { queued, readRun, runsOf } from "#tests/support/matrix-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dm = { kind: "dm", channel: "x" };

async function frozen(): Promise<string> {
  const { test: key } = await newLiveWorkspace(house, "agency");
  await freeze(key);
  return key;
}

async function eventsOf(key: string): Promise<{ id: string; event: string; data: Record<string, string> }[]> {
  const { body } = await call("GET", "/v1/events?limit=100", { key });
  return (body as unknown as { data: { id: string; event: string; data: Record<string, string> }[] }).data;
}

describe("a message", () => {
  test("sets off what listens to messages, once, and the run names its event and its thread", async () => {
    const key = await frozen();
    const { id } = await somebodyWrites(key, { ...dm, text: "it is broken." });
    await advance(key, "P1D");
    const told = await eventsOf(key);
    assert.deepEqual(told.map(({ event }) => event).sort(), ["matrix.completed", "reply.received"]);
    const [ended, reply] = told.toSorted((a, b) => (a.event < b.event ? -1 : 1));
    const [triage, ...none] = await runsOf(key, "reply-triage");
    assert.deepEqual(none, []);
    assert.deepEqual(triage?.trigger, {
      kind: "reply_received",
      input: {},
      eventId: reply?.id,
      threadId: id,
      postId: null,
    });
    assert.deepEqual(ended?.data, { runId: triage?.id, matrixId: triage?.matrixId, status: "success" });
    assert.deepEqual((await readThread(key, id)).tags, ["urgent"]);
    assert.equal((await runsOf(key, "first-reply-welcome"))[0]?.waitingFor, "approval");
    assert.deepEqual(await runsOf(key, "out-of-office"), [], "it is paused");
  });

  test("matrix.completed goes out as a webhook after the message", async () => {
    const key = await frozen();
    await subscribeCatcher(key);
    await somebodyWrites(key, { ...dm, text: "hello." });
    await tick(key);
    const events = (await caught(key)).map(({ event }) => event);
    assert.deepEqual(events, ["reply.received", "matrix.completed"]);
  });

  test("of the people of test mode sets off one run each", async () => {
    const key = await frozen();
    const postId = await answered(key, 5);
    const threads = await listThreads(key, `?postId=${postId}`);
    const runs = await runsOf(key, "reply-triage");
    assert.deepEqual(runs.map(({ trigger }) => trigger.threadId).sort(), threads.map(({ id }) => id).sort());
  });
});

test("a post on Instagram asks whether it goes to Threads; one elsewhere does not", async () => {
  const key = await frozen();
  const test = { instagram: "publish", linkedin: "publish" };
  const now = { scheduledAt: null, publishNow: true, channels: ["instagram", "linkedin"], test };
  const { id } = await create(key, now);
  await advance(key, "PT1M");
  const [run, ...more] = await runsOf(key, "cross-post-ig-threads");
  assert.deepEqual([run?.trigger.postId, run?.waitingFor, more], [id, "approval", []]);
  assert.ok((await eventsOf(key)).every(({ event }) => event !== "matrix.completed"));
});

test("a moving clock tells each step, and a dry run of it does too", async () => {
  const key = await frozen();
  await somebodyWrites(key, { ...dm, text: "refund" });
  const by = { by: "PT1M" };
  const dry = await call("POST", "/v1/sandbox/clock/advance", { key, body: { ...by, dryRun: true } });
  assert.deepEqual(await runsOf(key, "reply-triage"), []);
  const happened = await advanceWhole(key, "PT1M");
  assert.deepEqual(dry.body.happened as unknown, happened);
  assert.deepEqual(
    happened.map(({ kind, event }) => [kind, event]),
    [
      ["matrix_asked", null],
      ["matrix_completed", "matrix.completed"],
    ],
  );
});

test("a workspace that begins anew hears nothing of what was queued before", async () => {
  const { test: key, workspaceId } = await newLiveWorkspace(house);
  await freeze(key);
  await somebodyWrites(key, dm);
  const sql = "UPDATE workspace SET epoch = epoch + 1 WHERE id = ?";
  await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [workspaceId] }));
  await advance(key, "P30D");
  assert.deepEqual(await runsOf(key, "reply-triage"), []);
});

test("a step that fails at every try for a reason of our own ends the run as failed", async () => {
  const { test: key } = await newLiveWorkspace(house);
  const run = await queued(key, "launch-week-nudge");
  const sql = "UPDATE matrix_run SET state = replace(state, 'schedule_post', 'nonsense') WHERE id = ?";
  await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [run.id] }));
  for (let tries = 0; tries < 12; tries++) {
    await house.sandbox.jobs.runDue();
    house.clock.advance(20 * 60_000);
  }
  const ended = await readRun(key, run);
  assert.deepEqual([ended.status, ended.error?.code], ["failed", "internal_error"]);
  assert.deepEqual((await eventsOf(key)).at(-1)?.data.status, "failed");
});

test("a running clock does the steps by itself, and each at the instant of its cause", async () => {
  const key = await newKey();
  const { id } = await somebodyWrites(key, { ...dm, text: "asap please" });
  for (let round = 0; round < 8; round++) await house.sandbox.jobs.runDue();
  const [run] = await runsOf(key, "reply-triage");
  assert.deepEqual([run?.status, run?.finishedAt], ["success", new Date(house.clock.now()).toISOString()]);
  assert.deepEqual((await readThread(key, id)).tags, ["urgent"]);
});
