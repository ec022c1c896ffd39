import assert from "node:assert/strict";
import { test } from "node:test";
import { voiceFeatures } from "#sandbox/contract/facts.gen.ts";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { samplesOf, startTraining, trained } from "#tests/support/voice-words.ts";

const house = useHouse();

test("200: a finished training shows every feature that the contract names, and its labels", async () => {
  const done = await trained(house, await newKey(), { samples: samplesOf("coach", 22, "x") });
  assert.deepEqual(
    done.profile?.features.map(({ name }) => name),
    Object.keys(voiceFeatures),
  );
  assert.deepEqual(done.profile?.labels, {
    tone: "casual",
    cadence: "moderate",
    emoji: "high",
    perspective: "first_person",
  });
  assert.deepEqual(
    done.channels?.trained.map(({ channel, differences }) => [
      channel,
      differences.every((one) => one.difference === 0),
    ]),
    [["x", true]],
  );
});

test("304 while nothing has changed, 200 once the job has run", async () => {
  const key = await newKey();
  const { id } = await startTraining(key);
  const etag = (await call("GET", `/v1/voice/train/${id}`, { key })).headers.get("etag") ?? "";
  const ask = () => call("GET", `/v1/voice/train/${id}`, { key, headers: { "if-none-match": etag } });
  assert.equal((await ask()).status, 304);
  await house.sandbox.jobs.runDue();
  assert.equal((await ask()).status, 200);
});

for (const id of ["vtr_01JRQ3M0V5T8Q4C6R9XK3ZB7N1", "vtr_nothing", "post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"]) {
  test(`404 for ${id}`, async () => {
    assert.equal((await refusal("GET", `/v1/voice/train/${id}`, { key: await newKey() })).code, "not_found");
  });
}
