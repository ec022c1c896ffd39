import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
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
  assert.equal(suggest("twiter", ["x", "telegram"], { twitter: "x" }), "x");
  assert.equal(suggest("tiktock", ["x", "tiktok"], { twitter: "x" }), "tiktok");
  assert.equal(suggest("constructor", ["x"], { twitter: "x" }), null);
});

test("two neighbours swapped are one step", () => {
  assert.equal(suggest("linkedni", ["linkedin"]), "linkedin");
});

test("a name that is known, or nothing like one, gets no suggestion", () => {
  for (const name of fields) assert.equal(suggest(name, fields), null);
  for (const name of ["a", "it", "is", "go", "at", "me", "on"]) assert.equal(suggest(name, fields), null, name);
  assert.equal(suggest("tt", ["x", "tiktok"]), null);
  assert.equal(suggest("y", ["x"]), null);
  assert.equal(suggest("anything", []), null);
});

test("one or two slips in a long name still find it, three do not", () => {
  assert.equal(suggest("schedulledAtt", fields), "scheduledAt");
  assert.equal(suggest("skeduledAt", fields), "scheduledAt");
  assert.equal(suggest("skedulldAt", fields), null);
});

test("the nearest name wins, not the first", () => {
  assert.equal(suggest("cards", ["card", "cards2", "carts"]), "card");
  assert.equal(suggest("threds", ["threads", "treads", "thread"]), "threads");
});

test("a suggestion is always a known name and never the given one", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcxyz_-AB"), maxLength: 8 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (given, known) => {
      const found = suggest(given, known);
      if (found === null) return;
      assert.ok(known.includes(found) && found !== given);
      assert.ok(found.length > 0);
    }),
  );
});

test("snake, kebab and any capitals of a known name always find it", () => {
  const spellings = [(name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)];
  spellings.push((name) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`));
  spellings.push((name) => name.toUpperCase());
  for (const name of fields) {
    for (const spell of spellings) if (spell(name) !== name) assert.equal(suggest(spell(name), fields), name);
  }
});
