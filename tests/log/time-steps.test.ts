import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quantileMs, stepEndMs, timeStep } from "#sandbox/log/time-steps.ts";

test("a time lies within its step, and no step is longer than a quarter more than the one before", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), (ms) => {
      const step = timeStep(ms);
      assert.ok(ms <= 1.25 ** step + 1e-6);
      assert.ok(step === 0 || ms > 1.25 ** (step - 1) - 1e-6);
    }),
  );
  assert.equal(timeStep(15_000), timeStep(15_000 - 1e-7));
});

test("a quantile is the end of the step that it falls into: never too short, and a quarter too long at most", () => {
  const times = fc.array(fc.integer({ min: 1, max: 15_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(times, fc.constantFrom(0.5, 0.95, 0.99), (list, share) => {
      const counts = new Map<number, number>();
      for (const ms of list) counts.set(timeStep(ms), (counts.get(timeStep(ms)) ?? 0) + 1);
      const exact = [...list].sort((a, b) => a - b)[Math.ceil(list.length * share) - 1] ?? 0;
      const found = quantileMs(counts, share) ?? -1;
      assert.ok(found >= exact - 0.5 && found <= exact * 1.25 + 0.5, `${found} for ${exact}`);
    }),
  );
});

test("of nothing there is no quantile", () => {
  assert.equal(quantileMs(new Map(), 0.95), null);
  assert.equal(stepEndMs(0), 1);
});
