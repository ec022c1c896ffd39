import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, read, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { messagesOf, readThread, somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import {
  decide,
  marks,
  matrixOf,
  matrixPath,
  type queued,
  readRun,
  runsOf,
  started,
} from "#tests/support/matrix-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const iso = (at: number) => new Date(at).toISOString();
const hourMs = 3_600_000;
const dm = { kind: "dm", channel: "x" };

async function frozen(): Promise<string> {
  const { test: key } = await newLiveWorkspace(house, "agency");
  await freeze(key);
  return key;
}

async function completed(key: string): Promise<{ runId: string; status: string }[]> {
  const { body } = await call("GET", "/v1/events?event=matrix.completed&limit=100", { key });
  return (body as unknown as { data: { data: { runId: string; status: string } }[] }).data.map(({ data }) => data);
}

describe("202", () => {
  test("the seed's call: no body at all; the run is queued, and Location leads to it", async () => {
    const key = await frozen();
    const { id } = await matrixOf(key, "reply-triage");
    const answer = await call("POST", `${matrixPath}/${id}/run`, { key });
    assert.equal(answer.status, 202);
    const run = answer.body as unknown as Awaited<ReturnType<typeof queued>>;
    assert.equal(answer.headers.get("location"), `${matrixPath}/${id}/runs/${run.id}`);
    assert.deepEqual([run.status, run.startedAt, run.trigger.kind, run.dryRun], ["queued", null, "manual", false]);
    assert.deepEqual(await readRun(key, run), run);
  });

  test("skipped, when there is nothing that it could be about", async () => {
    const key = await frozen();
    for (const slug of ["reply-triage", "cross-post-ig-threads"]) {
      const run = await started(key, slug);
      assert.deepEqual([run.status, run.error?.code], ["skipped", "nothing_found"]);
      assert.ok(run.steps.every(({ status }) => status === "skipped"));
    }
    assert.deepEqual(
      (await completed(key)).map(({ status }) => status),
      ["skipped", "skipped"],
    );
  });

  test("reply triage: an urgent message gets a tag, and the run ends by itself", async () => {
    const key = await frozen();
    const calm = await somebodyWrites(key, { ...dm, text: "hello there" });
    await advance(key, "PT1S");
    const urgent = await somebodyWrites(key, { ...dm, channel: "linkedin", text: "Refund, please." });
    const run = await started(key, "reply-triage");
    assert.deepEqual([run.status, run.trigger.threadId], ["success", urgent.id]);
    assert.equal(marks(run), "start success, urgent success, tag success, customer skipped, keep skipped");
    assert.deepEqual(run.steps[1]?.output, { answer: true, word: "refund" });
    assert.deepEqual((await readThread(key, urgent.id)).tags, ["urgent"]);
    const named = await started(key, "reply-triage", { input: { threadId: calm.id } });
    assert.deepEqual([named.status, named.trigger.threadId, named.error], ["skipped", calm.id, null]);
    assert.deepEqual((await readThread(key, calm.id)).tags, []);
  });

  test("first reply: it waits for approval, then answers in the very words that it showed", async () => {
    const key = await frozen();
    const thread = await somebodyWrites(key, dm);
    const run = await started(key, "first-reply-welcome");
    assert.deepEqual([run.status, run.waitingFor, run.resumeAt], ["waiting", "approval", null]);
    const text = "thank you for writing, Noa. it is good to have you here.";
    assert.deepEqual(run.steps[2]?.output, { operation: "replyToInboxThread", threadId: thread.id, text });
    assert.equal((await messagesOf(key, thread.id)).length, 1);
    const done = await decide(key, run, "approve");
    assert.equal(done.status, "success");
    assert.equal((await messagesOf(key, thread.id)).at(-1)?.text, text);
  });

  test("Instagram to Threads: what was published goes out once more, by the rules of its channel", async () => {
    const key = await frozen();
    const body = { channels: ["instagram"], publishNow: true, scheduledAt: null, test: { instagram: "publish" } };
    await create(key, { ...body, content: "a quiet morning." });
    await advance(key, "PT1M");
    const [own] = await runsOf(key, "cross-post-ig-threads");
    assert.deepEqual([own?.trigger.kind, own?.waitingFor], ["post_published", "approval"]);
    const done = await decide(key, await started(key, "cross-post-ig-threads"), "approve");
    const postId = String(done.steps[1]?.output?.postId);
    const crossed = await read(key, postId);
    assert.deepEqual([done.status, crossed.content, crossed.channels], ["success", "a quiet morning.", ["threads"]]);
    const again = await decide(key, own as NonNullable<typeof own>, "approve");
    assert.deepEqual(
      [again.status, again.error?.code, again.steps[1]?.error?.code],
      ["failed", "duplicate_post", "duplicate_post"],
    );
  });

  test("launch week: nine steps, two waits on the clock, approvals, an export at the end", async () => {
    const key = await frozen();
    const input = { text: "our guide is out.", date: iso(startAt + 2 * hourMs), channels: ["bluesky"] };
    const run = await started(key, "launch-week-nudge", { input });
    const day = 24 * hourMs;
    assert.deepEqual([run.status, run.waitingFor, run.resumeAt], ["waiting", "delay", iso(startAt + 2 * hourMs + day)]);
    const postId = String(run.steps[1]?.output?.postId);
    assert.equal((await read(key, postId)).scheduledAt, input.date);
    await advance(key, "PT25H59M59.999S");
    assert.equal((await readRun(key, run)).waitingFor, "delay");
    await advance(key, "PT0.001S");
    const asking = await readRun(key, run);
    assert.equal(asking.waitingFor, "approval");
    const second = asking.steps[3]?.output?.answer === true ? 4 : 5;
    assert.equal(asking.steps[second]?.status, "waiting");
    const waiting = await decide(key, run, "approve");
    assert.equal(waiting.resumeAt, iso(startAt + 26 * hourMs + 3 * day));
    await advance(key, "P3D");
    const done = await decide(key, run, "approve");
    assert.equal(done.status, "success");
    const exportId = String(done.steps[8]?.output?.exportId);
    assert.equal((await call("GET", `/v1/analytics/export/${exportId}`, { key })).status, 200);
    const last = await read(key, String(done.steps[7]?.output?.postId));
    assert.deepEqual([last.content, last.status], ["last call: our guide is out.", "scheduled"]);
  });

  test("without input the launch takes its own words, and goes out in an hour", async () => {
    const key = await frozen();
    const run = await started(key, "launch-week-nudge");
    const post = await read(key, String(run.steps[1]?.output?.postId));
    assert.deepEqual(
      [post.content, post.channels, post.scheduledAt],
      ["we are live today. come and have a look.", ["linkedin", "x"], iso(startAt + hourMs)],
    );
  });

  test("a step that the API would refuse fails the run, in the same words, and nothing is left behind", async () => {
    const key = await frozen();
    const run = await started(key, "launch-week-nudge", { input: { text: "a".repeat(281), channels: ["x"] } });
    assert.deepEqual([run.status, run.error?.code, run.steps[1]?.status], ["failed", "content_too_long", "failed"]);
    assert.equal(run.finishedAt, iso(startAt));
    const { body } = await call("GET", "/v1/posts", { key });
    assert.deepEqual(body.data as unknown, []);
  });

  test("best of the month: a draft, then its time; the week goes on while it finds something", async () => {
    const key = await frozen();
    const none = await started(key, "best-of-recycler");
    assert.deepEqual([none.status, none.steps[1]?.output?.value], ["skipped", null]);
    assert.equal((await call("GET", "/v1/sandbox/clock", { key })).body.nextDueAt as unknown, null);
    const channels = ["linkedin", "x", "bluesky", "mastodon"];
    const outcomes = Object.fromEntries(channels.map((channel) => [channel, "replies:20"]));
    await create(key, { content: "tea or coffee?", channels, scheduledAt: null, publishNow: true, test: outcomes });
    await advance(key, "P3D");
    const run = await started(key, "best-of-recycler");
    assert.equal(run.waitingFor, "approval", JSON.stringify(run.steps[1]));
    const draft = await read(key, String(run.steps[2]?.output?.postId));
    assert.equal(draft.status, "draft");
    await decide(key, run, "approve");
    assert.equal((await read(key, draft.id)).status, "scheduled");
    await advance(key, "P7D");
    const [next] = await runsOf(key, "best-of-recycler");
    assert.deepEqual([next?.trigger.kind, next?.startedAt], ["schedule", iso(startAt + 10 * 24 * hourMs)]);
    await decide(key, next as NonNullable<typeof next>, "reject");
    await advance(key, "P30D");
    assert.equal((await runsOf(key, "best-of-recycler")).length, 3);
  });

  test("a dry run works every step out and does nothing: no wait, no approval, no event, whatever its status", async () => {
    const key = await frozen();
    const thread = await somebodyWrites(key, dm);
    const away = await started(key, "out-of-office", { dryRun: true });
    assert.deepEqual([away.status, away.dryRun, away.trigger.threadId], ["success", true, thread.id]);
    assert.deepEqual(away.steps[1]?.output, { until: iso(startAt + 600_000) });
    assert.equal(away.steps[2]?.output?.performed, false);
    assert.equal((await messagesOf(key, thread.id)).length, 1);
    const launch = await started(key, "launch-week-nudge", { dryRun: true });
    assert.equal(launch.status, "success");
    assert.deepEqual((await call("GET", "/v1/posts?channel=x", { key })).body.data as unknown, []);
    const told = (await completed(key)).map(({ runId }) => runId);
    assert.ok(!told.includes(away.id) && !told.includes(launch.id));
  });

  test("the same Idempotency-Key starts one run", async () => {
    const key = await frozen();
    const { id } = await matrixOf(key, "launch-week-nudge");
    const send = (body: object) =>
      call("POST", `${matrixPath}/${id}/run`, { key, body, headers: { "idempotency-key": "one" } });
    const [first, again] = [await send({}), await send({})];
    assert.deepEqual([again.status, again.text], [202, first.text]);
    assert.equal(again.headers.get("idempotency-replayed"), "true");
    assert.equal((await runsOf(key, "launch-week-nudge")).length, 1);
    assert.equal((await send({ dryRun: true })).body.code as unknown, "idempotency_key_reused");
  });
});

test("409 matrix_not_active: out of office is paused", async () => {
  const key = await newKey();
  const { id, status } = await matrixOf(key, "out-of-office");
  assert.equal(status, "paused");
  const problem = await refusal("POST", `${matrixPath}/${id}/run`, { key, body: {} });
  assert.deepEqual([problem.status, problem.code], [409, "matrix_not_active"]);
  assert.deepEqual(await runsOf(key, "out-of-office"), []);
});

describe("422 validation_failed", () => {
  const cases: [string, string, Record<string, unknown>, [string, string][]][] = [
    ["a field that no run has", "reply-triage", { dryrun: true }, [["/dryrun", "unknown_field"]]],
    ["input as a list", "reply-triage", { input: [] }, [["/input", "invalid_type"]]],
    ["an unknown name in input", "reply-triage", { input: { thread: "a" } }, [["/input/thread", "unknown_field"]]],
    [
      "a thread that is not there",
      "reply-triage",
      { input: { threadId: "thr_1" } },
      [["/input/threadId", "unknown_reference"]],
    ],
    [
      "a post that is not there",
      "cross-post-ig-threads",
      { input: { postId: "post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1" } },
      [["/input/postId", "unknown_reference"]],
    ],
    ["a day for a time", "launch-week-nudge", { input: { date: "2026-12-01" } }, [["/input/date", "invalid_date"]]],
    [
      "two channels that are none",
      "launch-week-nudge",
      { input: { channels: ["twitter", "y"] } },
      [
        ["/input/channels/0", "unknown_channel"],
        ["/input/channels/1", "unknown_channel"],
      ],
    ],
    [
      "two wrong fields at once",
      "launch-week-nudge",
      { input: { text: "", channels: [] } },
      [
        ["/input/text", "too_short"],
        ["/input/channels", "too_few"],
      ],
    ],
  ];
  for (const [what, slug, body, expected] of cases) {
    test(what, async () => {
      const key = await newKey();
      const { id } = await matrixOf(key, slug);
      const problem = await refusal("POST", `${matrixPath}/${id}/run`, { key, body });
      assert.deepEqual([problem.status, problem.code], [422, "validation_failed"]);
      assert.deepEqual(problem.errors.map(({ pointer, code }) => [pointer, code]).sort(), [...expected].sort());
      assert.deepEqual(await runsOf(key, slug), []);
    });
  }

  test("a thread of another workspace is as unknown as one that never was", async () => {
    const key = await newKey();
    const { id: threadId } = await somebodyWrites(await newKey());
    const { id } = await matrixOf(key, "reply-triage");
    const problem = await refusal("POST", `${matrixPath}/${id}/run`, { key, body: { input: { threadId } } });
    assert.equal(problem.errors[0]?.code, "unknown_reference");
  });
});

test("404: a matrix of another workspace, and any matrix in live mode", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  const { id } = await matrixOf(key, "reply-triage");
  for (const other of [await newKey(), live])
    assert.equal((await refusal("POST", `${matrixPath}/${id}/run`, { key: other, body: {} })).status, 404);
});

test("403 insufficient_scope: a key that only reads", async () => {
  const { test: key } = await newLiveWorkspace(house, "free", { scopes: ["read"] });
  const { id } = await matrixOf(key, "reply-triage");
  const problem = await refusal("POST", `${matrixPath}/${id}/run`, { key, body: {} });
  assert.deepEqual([problem.code, problem.scope], ["insufficient_scope", "write"]);
});
