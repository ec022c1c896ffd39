import assert from "node:assert/strict";
import { test } from "node:test";
import { JobRunner } from "#sandbox/time/job-runner.ts";
import { backgroundTexts } from "#sandbox/voice/background.ts";
import { learnVoice } from "#sandbox/voice/learn-voice.ts";
import { openBackground } from "#sandbox/voice/train-style.ts";
import { trainingJobs } from "#sandbox/voice/training-jobs.ts";
import type { Trainer } from "#sandbox/voice/voice-thread.ts";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { readTraining, readVoice, startTraining } from "#tests/support/voice-words.ts";

const house = useHouse();
const background = openBackground(backgroundTexts());

/** A runner whose trainings end as the test says, one after the other, and then learn for real. */
function runner(...ends: (Error | (() => Promise<void>))[]): JobRunner {
  const train: Trainer = async (samples) => {
    const next = ends.shift();
    if (next instanceof Error) throw next;
    await next?.();
    return learnVoice(samples, background);
  };
  const host = { ...house.sandbox.services.jobs, owner: "another", kinds: trainingJobs(house.sandbox.report, train) };
  return new JobRunner(host, (error) => {
    throw error;
  });
}

const crash = new Error("a worker out of luck");

test("a worker that fails twice is tried a third time, and the voice is there", async () => {
  const key = await newKey();
  const { id } = await startTraining(key);
  await runner(crash, crash).runDue();
  const { status, version } = await readTraining(key, id);
  assert.deepEqual([status, version], ["done", 1]);
});

test("after three tries it is given up: failed, with its error, without its texts, and the next one may start", async () => {
  const key = await newKey();
  const { id } = await startTraining(key);
  await runner(crash, crash, crash).runDue();
  const failed = await readTraining(key, id);
  assert.deepEqual([failed.status, failed.version, failed.error?.code], ["failed", null, "training_failed"]);
  assert.equal(failed.completedAt, failed.updatedAt);
  const [row] = await house.sandbox.engine.all<{ samples: unknown }>({
    sql: `SELECT samples FROM voice_training WHERE id = '${id}'`,
    parameters: [],
  });
  assert.equal(row?.samples, null);
  assert.equal((await refusal("GET", "/v1/voice", { key })).status, 404);
  await startTraining(key);
  await runner().runDue();
  assert.equal((await readVoice(key)).version, 1);
});

test("it says that it runs while it does, and a process that dies then leaves it to the next one", async () => {
  const key = await newKey();
  const { id } = await startTraining(key);
  let seen = "";
  const never = new Promise<void>(() => {});
  const dead = runner(async () => {
    seen = (await readTraining(key, id)).status;
    await never;
  }).runDue();
  while (seen === "") await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(seen, "running");
  await runner().runDue();
  assert.equal((await readTraining(key, id)).status, "running", "the lease of the dead one still stands");
  house.clock.advance(31_000);
  await runner().runDue();
  assert.equal((await readTraining(key, id)).status, "done");
  assert.equal((await readVoice(key)).version, 1);
  void dead;
});

test("a worker that comes back after its lease has ended changes nothing", async () => {
  const key = await newKey();
  await startTraining(key);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let begun = false;
  const late = runner(async () => {
    begun = true;
    await held;
  }).runDue();
  while (!begun) await new Promise((resolve) => setTimeout(resolve, 5));
  house.clock.advance(31_000);
  await runner().runDue();
  const before = await readVoice(key);
  release();
  await late;
  assert.deepEqual(await readVoice(key), before);
});
