import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readRetryAfter, retryDelayMs } from "#sandbox/webhooks/schedule.ts";

const minuteMs = 60_000;
const promised = [1, 5, 25, 120, 720, 1440].map((minutes) => minutes * minuteMs);
const now = Date.UTC(2026, 10, 25, 10);

describe("the ladder", () => {
  test("is one minute, five, twenty-five, two hours, twelve and a day, and then it ends", () => {
    const steps = [0, 1, 2, 3, 4, 5].map((retry) => retryDelayMs({ retry, retryAfterMs: null, random: 0 }));
    assert.deepEqual(steps, promised);
    assert.equal(retryDelayMs({ retry: 6, retryAfterMs: null, random: 0 }), null);
    assert.equal(retryDelayMs({ retry: 6, retryAfterMs: 1000, random: 0.5 }), null);
  });

  test("jitter only makes it later, by a tenth or a quarter of an hour at the most", () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), random, (retry, chance) => {
        const base = promised[retry] ?? 0;
        const delay = retryDelayMs({ retry, retryAfterMs: null, random: chance }) ?? -1;
        assert.ok(delay >= base && delay <= base + Math.min(base / 10, 15 * minuteMs), `${retry} ${chance} ${delay}`);
      }),
      { numRuns: 1000, seed: 20_261_125 },
    );
  });

  test("Retry-After delays and never hastens, by a day at the most", () => {
    const delay = (retryAfterMs: number) => retryDelayMs({ retry: 1, retryAfterMs, random: 0 });
    assert.equal(delay(1000), 5 * minuteMs);
    assert.equal(delay(10 * minuteMs), 10 * minuteMs);
    assert.equal(delay(999 * 24 * 60 * minuteMs), 24 * 60 * minuteMs);
  });
});

describe("Retry-After", () => {
  const read = (value: string | null) => readRetryAfter(value, now);
  test("is read as seconds", () => {
    assert.deepEqual([read("0"), read("120"), read(" 7 ")], [0, 120_000, 7000]);
  });
  test("is read as an HTTP date, as a span from now", () => {
    assert.equal(read("Wed, 25 Nov 2026 10:02:00 GMT"), 120_000);
    assert.equal(read("Wed, 25 Nov 2026 09:00:00 GMT"), 0);
  });
  for (const odd of [
    null,
    "",
    "-1",
    "1.5",
    "soon",
    "1e9",
    "99999999999",
    "2026-11-25T10:02:00Z",
    "Wed, 99 Nov 2026 10:02:00 GMT",
  ]) {
    test(`is left alone when it is ${JSON.stringify(odd)}`, () => assert.equal(read(odd), null));
  }
});
