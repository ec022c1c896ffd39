import assert from "node:assert/strict";
import { test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { textsOf } from "#tests/support/voice-texts.ts";
import { samplesOf, score, trained } from "#tests/support/voice-words.ts";

const house = useHouse();
const unseen = textsOf("shop", 22).slice(15);

/** A workspace with a voice that has texts enough on X, and too few on LinkedIn. */
async function voiceKey(): Promise<string> {
  const key = await newKey();
  await trained(house, key, { samples: [...samplesOf("shop", 15, "x"), ...samplesOf("stately", 2, "linkedin")] });
  return key;
}

test("200: unseen texts of the author score above those of others", async () => {
  const key = await voiceKey();
  const mean = async (texts: readonly string[]) => {
    const scores = await Promise.all(texts.map(async (text) => (await score(key, text)).score));
    return scores.reduce((sum, one) => sum + one, 0) / scores.length;
  };
  assert.ok((await mean(unseen)) > (await mean(textsOf("coach", 8))) + 20);
});

test("200: every feature is there once, and what stands out comes first", async () => {
  const key = await voiceKey();
  const answer = await score(key, "WOW!!! 🎉🎉🎉 Are you ready? #sale #now https://example.com");
  assert.equal(new Set(answer.features.map(({ name }) => name)).size, answer.features.length);
  assert.ok(["emoji", "exclamationShare", "hashtags"].includes(answer.features[0]?.name ?? ""));
  for (const { voice, text, difference } of answer.features) assert.ok(Math.abs(text - voice - difference) < 0.002);
});

test("200: with a channel that has texts enough, the features are those of the channel", async () => {
  const key = await voiceKey();
  const [text = ""] = unseen;
  const commas = async (channel?: string) =>
    (await score(key, text, channel)).features.find(({ name }) => name === "wordsPerSentence")?.voice;
  assert.notEqual(await commas("x"), await commas());
  assert.equal(await commas("linkedin"), await commas());
});

test("200: the subject does not matter, because its words are masked", async () => {
  const key = await voiceKey();
  const one = await score(key, "The bread is out, and it's warm. We'll keep some for the baker.");
  const other = await score(key, "The truck is out, and it's loud. We'll keep some for the driver.");
  assert.equal(one.score, other.score);
});

test("200 again for the same Idempotency-Key", async () => {
  const key = await voiceKey();
  const sent = { key, body: { text: unseen[0] }, headers: { "idempotency-key": "score" } };
  const first = await call("POST", "/v1/voice/score", sent);
  const again = await call("POST", "/v1/voice/score", sent);
  assert.deepEqual([again.text, again.headers.get("idempotency-replayed")], [first.text, "true"]);
});

test("409 voice_not_trained before a training has finished", async () => {
  const refused = await refusal("POST", "/v1/voice/score", { key: await newKey(), body: { text: "hello" } });
  assert.deepEqual([refused.status, refused.code], [409, "voice_not_trained"]);
});

test("422 for no text, too long a text and an unknown channel", async () => {
  const key = await voiceKey();
  for (const body of [{}, { text: "" }, { text: "a".repeat(10_001) }, { text: "hello", channel: "twitter" }])
    assert.equal((await refusal("POST", "/v1/voice/score", { key, body })).code, "validation_failed");
});
