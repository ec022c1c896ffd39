import assert from "node:assert/strict";
import { test } from "node:test";
import { durationWords, sizeWords } from "#components/sandbox/dock/workspace/duration-words.ts";
import { freshReset, resetBody } from "#components/sandbox/dock/workspace/reset-draft.ts";

test("what is left empty of a reset is left out, a time is UTC, and what is no number goes to be refused", () => {
  assert.deepEqual(resetBody(freshReset), { seed: "starter" });
  const exact = { seed: "busy_agency", seedNumber: " 7 ", clockStart: "2026-11-30T09:00" } as const;
  assert.deepEqual(resetBody(exact), { seed: "busy_agency", seedNumber: 7, clockStart: "2026-11-30T09:00:00Z" });
  assert.equal(resetBody({ ...exact, clockStart: "2026-11-30T09:00:05" }).clockStart, "2026-11-30T09:00:05Z");
  assert.deepEqual(resetBody({ ...exact, seedNumber: "seven", clockStart: "" }), {
    seed: "busy_agency",
    seedNumber: "seven",
  });
});

test("durations and sizes carry their unit", () => {
  assert.deepEqual([durationWords(84.2), durationWords(1240)], ["84 ms", "1.2 s"]);
  assert.deepEqual([sizeWords(812), sizeWords(3141), sizeWords(1_240_000)], ["812 bytes", "3 KB", "1.2 MB"]);
});
