import assert from "node:assert/strict";
import { test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { readVoice, startTraining, trained } from "#tests/support/voice-words.ts";

const house = useHouse();

test("200: the voice is what the newest finished training left, also while another one runs", async () => {
  const key = await newKey();
  const done = await trained(house, key, { bannedPhrases: ["very unique"] });
  await startTraining(key);
  const voice = await readVoice(key);
  assert.deepEqual([voice.id, voice.version, voice.sampleCount], [done.id, 1, 15]);
  assert.deepEqual(voice.profile, done.profile);
  assert.deepEqual(voice.evaluation, done.evaluation);
  assert.deepEqual(voice.bannedPhrases, ["very unique"]);
});

test("404 before any training has finished", async () => {
  const key = await newKey();
  assert.equal((await refusal("GET", "/v1/voice", { key })).code, "not_found");
  await startTraining(key);
  assert.match((await refusal("GET", "/v1/voice", { key })).detail, /POST \/v1\/voice\/train/);
});
