import assert from "node:assert/strict";
import { test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { textsOf } from "#tests/support/voice-texts.ts";
import { adjust, score, trained } from "#tests/support/voice-words.ts";

const house = useHouse();

/** A workspace with the voice of the shop, where one phrase is banned. */
async function shopKey(): Promise<string> {
  const key = await newKey();
  await trained(house, key, { bannedPhrases: ["game-changer"] });
  return key;
}

test("200: banned phrases, emoji and exclamation marks go, and each edit is listed", async () => {
  const key = await shopKey();
  const { text, edits, ...rest } = await adjust(key, "Our new rye is a game-changer!!! 🎉 Come by and taste it!");
  assert.equal(text, "Our new rye is a. Come by and taste it.");
  assert.deepEqual(edits, [
    { start: 16, end: 29, kind: "banned_phrase", before: " game-changer", after: "" },
    { start: 29, end: 32, kind: "exclamation", before: "!!!", after: "." },
    { start: 32, end: 35, kind: "emoji", before: " 🎉", after: "" },
    { start: 56, end: 57, kind: "exclamation", before: "!", after: "." },
  ]);
  assert.equal(rest.scoreAfter, (await score(key, text)).score);
});

test("200: a text in the voice stays as it is", async () => {
  const [text = ""] = textsOf("shop", 22).slice(15);
  const answer = await adjust(await shopKey(), text);
  assert.deepEqual([answer.text, answer.edits, answer.scoreAfter], [text, [], answer.scoreBefore]);
});

test("200: with a channel, the end is cut after the last sentence that fits", async () => {
  const sentence = "The bread is out, and it's warm, and we'll keep some.";
  const { text, edits } = await adjust(await shopKey(), Array(8).fill(sentence).join(" "), "x");
  assert.equal(text, Array(5).fill(sentence).join(" "));
  assert.deepEqual(
    edits.map(({ kind }) => kind),
    ["channel_fit"],
  );
});

test("200: nothing left has no score", async () => {
  const answer = await adjust(await shopKey(), "Game-Changer");
  assert.deepEqual([answer.text, answer.scoreAfter], ["", null]);
});

test("200 again for the same Idempotency-Key", async () => {
  const sent = { key: await shopKey(), body: { text: "Come by!" }, headers: { "idempotency-key": "adjust" } };
  const first = await call("POST", "/v1/voice/adjust", sent);
  const again = await call("POST", "/v1/voice/adjust", sent);
  assert.deepEqual([again.text, again.headers.get("idempotency-replayed")], [first.text, "true"]);
});

test("409 voice_not_trained before a training has finished", async () => {
  const refused = await refusal("POST", "/v1/voice/adjust", { key: await newKey(), body: { text: "hello" } });
  assert.deepEqual([refused.status, refused.code], [409, "voice_not_trained"]);
});

test("422 for no text and for an unknown field", async () => {
  const body = { text: "", tone: "warm" };
  const { errors } = await refusal("POST", "/v1/voice/adjust", { key: await newKey(), body });
  assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), ["/text", "/tone"]);
});
