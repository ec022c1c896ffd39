import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatInstant, parseDay, parseInstant } from "#sandbox/time/rfc3339.ts";

const year0 = Date.parse("0000-01-01T00:00:00Z");
const year9999 = Date.parse("9999-12-31T23:59:59.999Z");

const good: [string, string][] = [
  ["2026-04-15T09:30:00Z", "2026-04-15T09:30:00.000Z"],
  ["2026-04-15t09:30:00z", "2026-04-15T09:30:00.000Z"],
  ["2026-04-15T09:30:00.5Z", "2026-04-15T09:30:00.500Z"],
  ["2026-04-15T09:30:00.123456789Z", "2026-04-15T09:30:00.123Z"],
  ["2026-04-15T09:30:00+02:00", "2026-04-15T07:30:00.000Z"],
  ["2026-04-15T09:30:00-23:59", "2026-04-16T09:29:00.000Z"],
  ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ["2000-02-29T23:59:59Z", "2000-02-29T23:59:59.000Z"],
  ["0004-02-29T00:00:00Z", "0004-02-29T00:00:00.000Z"],
  ["0000-02-29T00:00:00Z", "0000-02-29T00:00:00.000Z"],
  ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ["0000-01-01T00:00:00-00:00", "0000-01-01T00:00:00.000Z"],
  ["2026-04-15T09:30:00.9999Z", "2026-04-15T09:30:00.999Z"],
  ["2026-04-15T09:30:00.05+00:00", "2026-04-15T09:30:00.050Z"],
  ["1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"],
  ["0099-12-31T00:00:00Z", "0099-12-31T00:00:00.000Z"],
];

for (const [text, instant] of good) {
  test(`reads ${text}`, () => assert.deepEqual(parseInstant(text), { at: Date.parse(instant) }));
}

const bad = [
  "2026-02-30T09:30:00Z",
  "2025-02-29T09:30:00Z",
  "1900-02-29T09:30:00Z",
  "2026-04-31T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-00-10T00:00:00Z",
  "2026-04-00T00:00:00Z",
  "2026-04-15T24:00:00Z",
  "2026-04-15T23:60:00Z",
  "2026-04-15T23:59:60Z",
  "2026-04-15T09:30:00",
  "2026-04-15T09:30Z",
  "2026-04-15 09:30:00Z",
  "2026-04-15T09:30:00+0100",
  "2026-04-15T09:30:00+01",
  "2026-04-15T09:30:00+24:00",
  "2026-04-15T09:30:00+01:60",
  "2026-04-15T09:30:00,5Z",
  "2026-04-15T09:30:00.Z",
  "2026-04-15T09:30:00Z[Europe/Lisbon]",
  "20260415T093000Z",
  "26-04-15T09:30:00Z",
  "+002026-04-15T09:30:00Z",
  "-000001-04-15T09:30:00Z",
  "2026-04-15",
  " 2026-04-15T09:30:00Z",
  "2026-04-15T09:30:00Z\n",
  "２０２６-04-15T09:30:00Z",
  "9999-12-31T23:59:59-00:01",
  "0000-01-01T00:00:00+00:01",
  "2026-04-15T09:30:00+01:00:30",
  "2026-04-15T9:30:00Z",
  "2026-04-15T09:30:00 Z",
  "2026-04-15T09:30:00\u22121:00",
  "2026-04-15_09:30:00Z",
  "Wed, 15 Apr 2026 09:30:00 GMT",
  "",
];

for (const text of bad) {
  test(`refuses ${JSON.stringify(text)} and says what would be right`, () => {
    const parsed = parseInstant(text);
    assert.ok("problem" in parsed && parsed.problem.length > 20, JSON.stringify(parsed));
  });
}

const misses: [string, RegExp][] = [
  ["2026-04-15", /time of day and the offset are missing/],
  ["2026-04-15 09:30:00Z", /A T stands between/],
  ["2026-04-15T09:30Z", /seconds are missing/],
  ["2026-04-15T09:30", /seconds are missing/],
  ["2026-04-15T09:30:00", /offset is missing/],
  ["2026-04-15T09:30:00.5", /offset is missing/],
  ["2026-04-15T09:30:00+0100", /hours, a colon and minutes/],
  ["2026-04-15T09:30:00+01", /hours, a colon and minutes/],
  ["2026-04-15T09:30:00,5Z", /point, not a comma/],
  ["2026-04-15T09:30:00Z[Europe/Lisbon]", /brackets/],
  ["26-04-15T09:30:00Z", /four digits/],
  ["+002026-04-15T09:30:00Z", /no sign/],
  ["20260415T093000Z", /Dashes stand in the date/],
  ["2026-02-30T09:30:00Z", /2026-02-30 is not a day/],
  ["2026-04-15T24:00:00Z", /24:00:00 is not a time of day/],
  ["2026-04-15T23:59:60Z", /23:59:60 is not a time of day/],
  ["2026-04-15T09:30:00+24:00", /\+24:00 is not an offset/],
  ["9999-12-31T23:59:59-01:00", /years 0000 to 9999/],
  ["tomorrow", /full RFC 3339 time/],
];

for (const [text, words] of misses) {
  test(`says in one sentence what is wrong with ${JSON.stringify(text)}`, () => {
    const parsed = parseInstant(text);
    const problem = "problem" in parsed ? parsed.problem : "";
    assert.match(problem, words);
    assert.match(problem, /^[^.!?]+\.$/);
  });
}

test("one character changed, taken out or put in gives the instant of Date or a refusal, never another instant", () => {
  const piece = fc.constantFrom(..."0123456789-+:.,TtZz []".split(""), "");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 1 }), piece, (at, gone, put) => {
      const right = "2026-04-15T09:30:00.250+02:00";
      const text = right.slice(0, at) + put + right.slice(at + gone);
      const parsed = parseInstant(text);
      if ("at" in parsed) assert.equal(parsed.at, Date.parse(text.toUpperCase()), text);
    }),
    { numRuns: 3000 },
  );
});

test("every instant that is read can be written and read again", () => {
  const number = (low: number, high: number, width: number) =>
    fc.integer({ min: low, max: high }).map((value) => String(value).padStart(width, "0"));
  const text = fc
    .tuple(number(0, 9999, 4), number(1, 12, 2), number(1, 31, 2), number(0, 23, 2), number(0, 59, 2))
    .map(([year, month, day, hour, minute]) => `${year}-${month}-${day}T${hour}:${minute}:00+${hour}:${minute}`);
  fc.assert(
    fc.property(text, (candidate) => {
      const parsed = parseInstant(candidate);
      if ("at" in parsed) assert.deepEqual(parseInstant(formatInstant(parsed.at)), parsed);
    }),
  );
});

test("what is written is read back as the same instant", () => {
  fc.assert(
    fc.property(fc.integer({ min: year0, max: year9999 }), (at) => {
      assert.deepEqual(parseInstant(formatInstant(at)), { at });
    }),
  );
});

test("whatever is read, Date agrees on; Date lets more through than we do", () => {
  const digits = (low: number, high: number, width: number) =>
    fc.integer({ min: low, max: high }).map((value) => String(value).padStart(width, "0"));
  const text = fc
    .tuple(
      digits(1970, 2100, 4),
      digits(0, 13, 2),
      digits(0, 32, 2),
      digits(0, 25, 2),
      digits(0, 61, 2),
      digits(0, 61, 2),
    )
    .chain(([y, mo, d, h, mi, s]) =>
      fc.constantFrom("Z", "+01:00", "-11:30", "+23:59").map((zone) => `${y}-${mo}-${d}T${h}:${mi}:${s}${zone}`),
    );
  fc.assert(
    fc.property(text, (candidate) => {
      const parsed = parseInstant(candidate);
      if ("at" in parsed) {
        assert.equal(parsed.at, new Date(candidate).getTime());
        const local = /T(\d\d):(\d\d):(\d\d)/.exec(candidate)?.slice(1).map(Number) ?? [];
        assert.ok((local[0] ?? 99) < 24 && (local[1] ?? 99) < 60 && (local[2] ?? 99) < 60);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a day is read when the calendar has it", () => {
  assert.deepEqual(parseDay("2024-02-29"), { year: 2024, month: 2, day: 29 });
  for (const text of ["2025-02-29", "2026-04-31", "2026-4-1", "2026-04-15T00:00:00Z", "tomorrow", ""]) {
    assert.ok("problem" in parseDay(text), text);
  }
});
