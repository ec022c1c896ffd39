import assert from "node:assert/strict";
import { test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { textsOf } from "#tests/support/voice-texts.ts";
import { adjust, readVoice, samplesOf, score, startTraining, trained } from "#tests/support/voice-words.ts";

const told: string[] = [];

inEachHouse("a voice", (house) => {
  test("is trained, read, scored, adjusted and trained again", async () => {
    const key = await newKey();
    const first = await trained(house, key, { bannedPhrases: ["game-changer"] });
    assert.deepEqual([first.status, first.version], ["done", 1]);
    const [unseen = ""] = textsOf("shop", 22).slice(15);
    const scored = await score(key, unseen);
    const adjusted = await adjust(key, "It's a game-changer!!! 🎉");
    assert.equal(adjusted.text, "It's a.");
    told.push(JSON.stringify([first.profile, first.evaluation, scored, adjusted]));
    assert.equal((await trained(house, key, { samples: samplesOf("coach") })).version, 2);
    assert.equal((await readVoice(key)).version, 2);
  });

  test("is trained once at a time, whoever asks at once", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const sent = { key, body: { samples: samplesOf("shop") } };
    const answers = await Promise.all(Array.from({ length: 8 }, () => call("POST", "/v1/voice/train", sent)));
    assert.equal(answers.filter(({ status }) => status === 202).length, 1);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202, 409]));
  });

  test("is made once by two runners at the same time", async () => {
    const key = await newKey();
    await startTraining(key);
    await Promise.all([house.sandbox.jobs.runDue(), house.sandbox.jobs.runDue()]);
    await house.sandbox.jobs.runDue();
    assert.equal((await readVoice(key)).version, 1);
    assert.equal((await refusal("GET", "/v1/voice", { key: await newKey() })).status, 404);
  });
});

test("a voice comes out the same on both engines, from the same texts", () => {
  assert.equal(told.length, 2);
  assert.equal(told[0], told[1]);
});
