import assert from "node:assert/strict";
import { test } from "node:test";
import { deliveryWords, requestWords, shareWords } from "#components/settings/usage/usage-words.ts";

const bar = (admitted: number, refused = 0) => ({ at: "2026-11-23T09:31:00Z", admitted, refused, limit: 60 });
const webhook = (attempts: number, succeeded: number) => ({
  id: "whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5",
  kind: "endpoint" as const,
  url: "https://example.com/hook",
  description: null,
  deleted: false,
  attempts,
  succeeded,
  successShare: attempts === 0 ? null : succeeded / attempts,
  p95Ms: null,
  hours: [],
});

test("the first plot says the highest minute and what was refused", () => {
  assert.deepEqual(requestWords([bar(0), bar(41), bar(3)], "day"), [
    "You used at most 41 of 60 in any minute, in the last day.",
    "Nothing was refused.",
  ]);
  assert.equal(requestWords([bar(60, 38)], "hour")[1], "38 calls were refused.");
  assert.equal(requestWords([bar(0)], "hour")[0], "No call came in the last hour.");
});

test("the second plot says the share, and where the failures are", () => {
  assert.deepEqual(deliveryWords([webhook(1000, 998), webhook(603, 574)], "24h"), [
    "98.1 % of 1,603 webhook attempts were answered with 2xx, in the last 24 hours.",
    "29 of the 31 failures are one endpoint.",
  ]);
  assert.equal(deliveryWords([webhook(10, 10)], "7d")[1], "None failed.");
  assert.equal(deliveryWords([webhook(10, 10), webhook(4, 3)], "7d")[1], "One failure, all at one endpoint.");
  assert.equal(deliveryWords([], "7d")[1], "So nothing failed.");
});

test("a share is never rounded to all or to none", () => {
  assert.deepEqual([1, 0, 0.99999, 0.00001, 0.9814].map(shareWords), ["100 %", "0 %", "99.9 %", "0.1 %", "98.1 %"]);
});
