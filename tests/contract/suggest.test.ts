import assert from "node:assert/strict";
import { test } from "node:test";
import { suggest } from "#sandbox/contract/suggest.ts";

const fields = ["content", "channels", "scheduledAt", "publishNow", "overrides", "campaignId", "metadata", "by", "to"];

const cases: [string, string | null][] = [
  ["scheduled_at", "scheduledAt"],
  ["scheduled-at", "scheduledAt"],
  ["ScheduledAT", "scheduledAt"],
  ["shceduledAt", "scheduledAt"],
  ["chanels", "channels"],
  ["contet", "content"],
  ["campaign_ID", "campaignId"],
  ["text", null],
  ["zz", null],
  ["b", null],
  ["", null],
  ["x".repeat(500), null],
];

for (const [given, meant] of cases) {
  test(`${JSON.stringify(given.slice(0, 20))} suggests ${meant}`, () => assert.equal(suggest(given, fields), meant));
}

test("an alias wins over nearness", () => {
  assert.equal(suggest("twitter", ["x", "telegram"], { twitter: "x" }), "x");
  assert.equal(suggest("Twitter", ["x", "telegram"], { twitter: "x" }), "x");
  assert.equal(suggest("constructor", ["x"], { twitter: "x" }), null);
});

test("two neighbours swapped are one step", () => {
  assert.equal(suggest("linkedni", ["linkedin"]), "linkedin");
});
