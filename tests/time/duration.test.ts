import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDuration, formatDuration } from "#sandbox/time/duration.ts";

const from = Date.parse("2026-01-31T10:00:00Z");

const sums: [string, string][] = [
  ["PT6M", "2026-01-31T10:06:00Z"],
  ["PT0S", "2026-01-31T10:00:00Z"],
  ["P1D", "2026-02-01T10:00:00Z"],
  ["P31D", "2026-03-03T10:00:00Z"],
  ["P2W", "2026-02-14T10:00:00Z"],
  ["P1M", "2026-02-28T10:00:00Z"],
  ["P1Y", "2027-01-31T10:00:00Z"],
  ["P5Y", "2031-01-31T10:00:00Z"],
  ["P1Y2M3W4DT5H6M7S", "2027-04-25T15:06:07Z"],
  ["PT1.5S", "2026-01-31T10:00:01.500Z"],
  ["PT1,25S", "2026-01-31T10:00:01.250Z"],
  ["PT36H", "2026-02-01T22:00:00Z"],
];

for (const [text, end] of sums) {
  test(`${text} after ${new Date(from).toISOString()} is ${end}`, () => {
    assert.deepEqual(addDuration(from, text), { at: Date.parse(end) });
  });
}

test("a month after 31 January of a leap year ends on the 29th", () => {
  assert.deepEqual(addDuration(Date.parse("2028-01-31T00:00:00Z"), "P1M"), { at: Date.parse("2028-02-29T00:00:00Z") });
});

for (const text of [
  "",
  "P",
  "PT",
  "P1DT",
  "6m",
  "PT6",
  "P1H",
  "-P1D",
  "P-1D",
  "P1.5D",
  "PT1M2H",
  "p1d",
  "P1D ",
  "P99999999999Y",
]) {
  test(`refuses ${JSON.stringify(text)}`, () => {
    const parsed = addDuration(from, text);
    assert.ok("problem" in parsed && parsed.problem.length > 10, JSON.stringify(parsed));
  });
}

test("days, hours, minutes and seconds add up exactly", () => {
  const part = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
      const sum = ((days * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
      assert.deepEqual(addDuration(from, `P${days}DT${hours}H${minutes}M${seconds}S`), { at: from + sum });
    }),
  );
});

test("a span is said in words, its three largest parts", () => {
  assert.equal(formatDuration(((6 * 24 + 17) * 60 + 38) * 60_000), "6 d 17 h 38 min");
  assert.equal(formatDuration(61_000), "1 min 1 s");
  assert.equal(formatDuration(412), "412 ms");
});
