import assert from "node:assert/strict";
import { test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { textsOf } from "#tests/support/voice-texts.ts";
import { readTraining, readVoice, samplesOf, startTraining, trained } from "#tests/support/voice-words.ts";

const house = useHouse();

test("202: samples are learned from by a job, and the answer says where to read on", async () => {
  const key = await newKey();
  const answer = await call("POST", "/v1/voice/train", {
    key,
    body: { samples: samplesOf("shop"), sliders: { detail: 20 }, bannedPhrases: ["very unique"] },
  });
  const { id, ...queued } = answer.body as unknown as Awaited<ReturnType<typeof startTraining>>;
  assert.deepEqual([answer.status, answer.headers.get("location")], [202, `/v1/voice/train/${id}`]);
  assert.deepEqual(
    [queued.status, queued.version, queued.accepted, queued.profile, queued.confidence],
    ["queued", null, 15, null, "medium"],
  );
  assert.deepEqual(queued.sliders, { formality: null, detail: 20, wit: null, perspective: null });
  await house.sandbox.jobs.runDue();
  const done = await readTraining(key, id);
  assert.deepEqual([done.status, done.version, done.error], ["done", 1, null]);
  assert.equal(done.evaluation?.heldOut, 15);
  assert.ok((done.evaluation?.separation ?? 0) > 0.9);
});

test("202 while the clock stands still: the job runs at once", async () => {
  const key = await newKey();
  await call("POST", "/v1/sandbox/clock/freeze", { key });
  assert.equal((await trained(house, key)).status, "done");
});

test("202: each training makes a version, and the texts are gone when it ends", async () => {
  const { key, workspaceId } = await workspace();
  await trained(house, key);
  const second = await trained(house, key, { samples: samplesOf("coach", 20) });
  assert.deepEqual([second.version, (await readVoice(key)).version, (await readVoice(key)).sampleCount], [2, 2, 20]);
  const rows = await house.sandbox.engine.all<{ samples: unknown; model: Uint8Array | null; version: number }>({
    sql: `SELECT samples, model, version FROM voice_training WHERE workspace_id = '${workspaceId}' ORDER BY version`,
    parameters: [],
  });
  assert.deepEqual(
    rows.map(({ samples, model }) => [samples, model === null]),
    [
      [null, true],
      [null, false],
    ],
  );
  assert.ok((rows[1]?.model?.length ?? Number.POSITIVE_INFINITY) < 8000);
});

test("202: without samples and postIds, the published posts are taken, each with its channels", async () => {
  const key = await newKey();
  for (const content of textsOf("shop", 16)) {
    await create(key, { content, channels: ["linkedin", "bluesky"], scheduledAt: null, publishNow: true });
  }
  await create(key, { content: "a draft of five words, not published", scheduledAt: null });
  await advance(key, "PT1H");
  const done = await trained(house, key, { postIds: undefined });
  assert.deepEqual([done.accepted, done.rejected], [16, []]);
  assert.deepEqual(
    done.channels?.trained.map(({ channel, sampleCount }) => [channel, sampleCount]),
    [
      ["bluesky", 16],
      ["linkedin", 16],
    ],
  );
});

test("202: samples and posts together; what cannot be used is named with its place", async () => {
  const key = await newKey();
  const { id } = await create(key, { content: "A post of our own, with words enough.", scheduledAt: null });
  const { key: other } = await workspace();
  const foreign = await create(other, { content: "A post of somebody else entirely, no.", scheduledAt: null });
  const [one = "", two = ""] = textsOf("shop", 2);
  const done = await trained(house, key, {
    samples: [{ text: one }, { text: "too short" }, { text: two, channel: "x" }, { text: one.toUpperCase() }],
    postIds: [id, foreign.id],
  });
  assert.equal(done.accepted, 3);
  assert.deepEqual(done.rejected, [
    { from: "samples", index: 1, reason: "too_short" },
    { from: "samples", index: 3, reason: "duplicate" },
    { from: "postIds", index: 1, reason: "post_not_found" },
  ]);
  assert.equal(done.confidence, "low");
  assert.deepEqual(done.channels?.skipped, [
    { channel: "linkedin", sampleCount: 1, reason: "below_threshold" },
    { channel: "x", sampleCount: 2, reason: "below_threshold" },
  ]);
});

test("202: live and test mode have a voice of their own, and so has each workspace", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  const other = await newKey();
  const { id } = await trained(house, live);
  assert.equal((await refusal("GET", "/v1/voice", { key })).status, 404);
  for (const outsider of [key, other])
    assert.equal((await refusal("GET", `/v1/voice/train/${id}`, { key: outsider })).code, "not_found");
  assert.equal((await trained(house, key)).version, 1);
});

test("202 again for the same Idempotency-Key: one training, one version", async () => {
  const key = await newKey();
  const sent = { key, body: { samples: samplesOf("shop") }, headers: { "idempotency-key": "once" } };
  const first = await call("POST", "/v1/voice/train", sent);
  await house.sandbox.jobs.runDue();
  const again = await call("POST", "/v1/voice/train", sent);
  assert.deepEqual([again.status, again.text], [202, first.text]);
  assert.equal(again.headers.get("idempotency-replayed"), "true");
  await house.sandbox.jobs.runDue();
  assert.equal((await readVoice(key)).version, 1);
});

test("409 training_in_progress while another one is not finished, and none afterwards", async () => {
  const key = await newKey();
  const { id } = await startTraining(key);
  const refused = await refusal("POST", "/v1/voice/train", { key, body: { samples: samplesOf("coach") } });
  assert.deepEqual([refused.status, refused.code], [409, "training_in_progress"]);
  assert.match(refused.detail, new RegExp(id));
  await house.sandbox.jobs.runDue();
  assert.equal((await startTraining(key)).status, "queued");
});

test("409 training_in_progress for all but one of many at once", async () => {
  const key = await newKey();
  const sent = { key, body: { samples: samplesOf("shop") } };
  const answers = await Promise.all(Array.from({ length: 6 }, () => call("POST", "/v1/voice/train", sent)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [202, 409, 409, 409, 409, 409]);
});

test("422 not_enough_samples: two usable texts, or nothing published", async () => {
  const key = await newKey();
  const few = await refusal("POST", "/v1/voice/train", { key, body: { samples: samplesOf("shop", 2) } });
  assert.deepEqual([few.status, few.code, few.errors[0]?.actual], [422, "not_enough_samples", 2]);
  const none = await refusal("POST", "/v1/voice/train", { key, body: {} });
  assert.deepEqual([none.code, none.errors[0]?.actual], ["not_enough_samples", 0]);
});

test("422 too_large over 50,000 characters; 50,000 pass", async () => {
  const key = await newKey();
  const ofLength = (length: number) => "some words that are long enough ".repeat(2000).slice(0, length);
  const samples = (last: number) =>
    [20_000, 20_000, last].map((length, index) => ({ text: `${index} ${ofLength(length - 2)}` }));
  const refused = await refusal("POST", "/v1/voice/train", { key, body: { samples: samples(10_001) } });
  assert.deepEqual([refused.code, refused.errors[0]?.actual], ["too_large", 50_001]);
  assert.equal((await trained(house, key, { samples: samples(10_000) })).status, "done");
});

test("422 names everything that is wrong at once", async () => {
  const body = {
    samples: [{ text: "", channel: "twitter" }],
    sliders: { formality: 101 },
    bannedPhrases: [""],
    tone: 1,
  };
  const refused = await refusal("POST", "/v1/voice/train", { key: await newKey(), body });
  assert.equal(refused.code, "validation_failed");
  assert.deepEqual(refused.errors.map(({ pointer }) => pointer).sort(), [
    "/bannedPhrases/0",
    "/samples/0/channel",
    "/samples/0/text",
    "/sliders/formality",
    "/tone",
  ]);
});

async function workspace(): Promise<{ key: string; workspaceId: string }> {
  const { test: key, workspaceId } = await newLiveWorkspace(house);
  return { key, workspaceId };
}
