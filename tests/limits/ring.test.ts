import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Ring } from "#sandbox/limits/ring.ts";

const windowMs = 60_000;

/** The same promise without any cleverness: keep every admitted instant and count. */
class Brute {
  admitted: number[] = [];
  inWindow(now: number): number[] {
    return this.admitted.filter((at) => now - at < windowMs);
  }
  admit(now: number, limit: number): boolean {
    const room = this.inWindow(now).length < limit;
    if (room) this.admitted.push(now);
    return room;
  }
}

const steps = fc.array(
  fc.record({
    wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 }), fc.constantFrom(59_999, 60_000, 60_001)),
    limit: fc.constantFrom(1, 3, 3, 3, 7, 20),
  }),
  { minLength: 1, maxLength: 200 },
);

test("admits exactly what a brute-force count admits, plan switches included", () => {
  fc.assert(
    fc.property(steps, (calls) => {
      const ring = new Ring();
      const brute = new Brute();
      let now = 1_000_000;
      for (const { wait, limit } of calls) {
        now += wait;
        const expected = brute.admit(now, limit);
        const verdict = ring.admit(now, limit);
        const left = Math.max(0, limit - brute.inWindow(now).length);
        assert.deepEqual(
          { admitted: verdict.admitted, remaining: verdict.remaining },
          { admitted: expected, remaining: left },
        );
      }
    }),
    { numRuns: 500 },
  );
});

test("never more than N in any trailing 60 s and never a refusal below N", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 300 }),
      (limit, waits) => {
        const ring = new Ring();
        const admitted: number[] = [];
        let now = 0;
        for (const wait of waits) {
          now += wait;
          const trailing = admitted.filter((at) => now - at < windowMs).length;
          const verdict = ring.admit(now, limit);
          assert.equal(verdict.admitted, trailing < limit);
          if (verdict.admitted) admitted.push(now);
          assert.ok(admitted.filter((at) => now - at < windowMs).length <= limit);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("a lone client that waits as long as it is told is admitted, and no sooner", () => {
  fc.assert(
    fc.property(steps, (calls) => {
      const ring = new Ring();
      const limit = 5;
      let now = 0;
      for (const { wait } of calls) {
        now += wait;
        const verdict = ring.admit(now, limit);
        if (verdict.admitted) continue;
        assert.ok(verdict.resetMs > 0);
        assert.equal(ring.peek(now + verdict.resetMs - 1, limit).admitted, false);
        now += verdict.resetMs;
        assert.equal(ring.admit(now, limit).admitted, true);
      }
    }),
    { numRuns: 300 },
  );
});

test("reset is the first moment when one more call is free than now", () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(1, 3, 7), (calls, limit) => {
      const instants: number[] = [];
      let now = 0;
      for (const { wait } of calls) {
        now += wait;
        instants.push(now);
        const at = (later: number) => {
          const ring = new Ring();
          ring.refill(instants);
          return ring.peek(now + later, limit);
        };
        const { remaining, resetMs } = at(0);
        assert.ok(resetMs > 0);
        assert.equal(at(resetMs - 1).remaining, remaining);
        assert.ok(at(resetMs).remaining > remaining);
      }
    }),
    { numRuns: 200 },
  );
});

test("a refused call costs nothing and never lengthens the wait", () => {
  const ring = new Ring();
  for (let count = 0; count < 3; count++) ring.admit(count * 1000, 3);
  const first = ring.admit(5000, 3);
  for (let count = 0; count < 1000; count++) ring.admit(5000, 3);
  assert.deepEqual(ring.admit(5000, 3), first);
  assert.equal(ring.admit(60_000, 3).admitted, true);
});

test("the window is half open: a call exactly 60 s after the oldest is admitted", () => {
  const ring = new Ring();
  assert.equal(ring.admit(0, 1).admitted, true);
  assert.equal(ring.admit(59_999, 1).admitted, false);
  assert.equal(ring.admit(60_000, 1).admitted, true);
});

test("3,000 a minute fit, and the next one does not", () => {
  const ring = new Ring();
  for (let count = 0; count < 3000; count++) assert.equal(ring.admit(count, 3000).admitted, true);
  assert.deepEqual(ring.admit(3000, 3000), { admitted: false, remaining: 0, resetMs: 57_000 });
});

test("after a restart the old calls count again", () => {
  const ring = new Ring();
  ring.refill([10, 20, 30]);
  assert.equal(ring.admit(40, 3).admitted, false);
  assert.equal(ring.admit(60_010, 3).admitted, true);
  assert.equal(ring.isEmpty(200_000), true);
});
