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
  ["P1.5D", "2026-02-01T22:00:00Z"],
  ["P0.5W", "2026-02-03T22:00:00Z"],
  ["PT0,5H", "2026-01-31T10:30:00Z"],
  ["PT1H0.25M", "2026-01-31T11:00:15Z"],
  ["PT1.001S", "2026-01-31T10:00:01.001Z"],
  ["PT0.0019S", "2026-01-31T10:00:00.001Z"],
  ["PT0.999999999999999999S", "2026-01-31T10:00:00.999Z"],
  ["P13M", "2027-02-28T10:00:00Z"],
  ["P0D", "2026-01-31T10:00:00Z"],
  ["P1M1D", "2026-03-01T10:00:00Z"],
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
  "P1.5DT1H",
  "PT1.5M3S",
  "P1.D",
  "P.5D",
  "P0.5Y",
  "P1,5M",
  "PT1M2H",
  "P1D2W",
  "P1D1D",
  "p1d",
  "P1D ",
  "P1D\n",
  "P2026-01-01T00:00:00",
  "P99999999999Y",
  "P8000Y",
  `P${"9".repeat(400)}D`,
]) {
  test(`refuses ${JSON.stringify(text)}`, () => {
    const parsed = addDuration(from, text);
    assert.ok("problem" in parsed && parsed.problem.length > 10, JSON.stringify(parsed));
  });
}

test("a month after 31 January of the year 4 ends on the 29th: early years keep their own leap days", () => {
  const early = Date.parse("0004-01-31T00:00:00Z");
  assert.deepEqual(addDuration(early, "P1M"), { at: Date.parse("0004-02-29T00:00:00Z") });
});

test("the last instant is the end of 9999", () => {
  const near = Date.parse("9999-12-31T23:59:58.999Z");
  assert.deepEqual(addDuration(near, "PT1S"), { at: near + 1000 });
  assert.ok("problem" in addDuration(near, "PT1.001S"));
});

test("says what was wrong", () => {
  const said = (text: string) => {
    const parsed = addDuration(from, text);
    return "problem" in parsed ? parsed.problem : "";
  };
  assert.match(said("-P1D"), /no sign/);
  assert.match(said("P-1D"), /no sign/);
  assert.match(said("P2H"), /T stands before hours/);
  assert.match(said("PT1.5M3S"), /Only the last part/);
  assert.match(said("P0.5M"), /no fixed length/);
  assert.match(said("P8000Y"), /year 9999/);
  assert.match(said("soon"), /such as PT6M/);
});

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
  assert.equal(formatDuration(0), "0 ms");
  assert.equal(formatDuration(59_999.6), "1 min");
  assert.equal(formatDuration(86_400_000), "1 d");
  assert.equal(formatDuration(86_459_999), "1 d 59 s");
  assert.equal(formatDuration(-61_000), "1 min 1 s");
});
