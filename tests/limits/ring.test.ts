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

test("calls put back mix with those that came since, whatever their order", () => {
  const ring = new Ring();
  ring.admit(100, 9);
  ring.refill([50, 10, 30]);
  assert.deepEqual(ring.peek(110, 4), { admitted: false, remaining: 0, resetMs: 59_900 });
  assert.equal(ring.peek(60_030, 4).remaining, 2);
  assert.equal(ring.peek(60_050, 4).remaining, 3);
});

test("a call put back from the future counts as made now, so nobody waits more than 60 s", () => {
  const ring = new Ring();
  ring.refill([10_000_000], 500);
  assert.deepEqual(ring.peek(500, 1), { admitted: false, remaining: 0, resetMs: 60_000 });
  assert.equal(ring.admit(60_500, 1).admitted, true);
});

test("after a downgrade nothing remains until enough calls have aged", () => {
  const ring = new Ring();
  for (let at = 0; at < 5; at++) ring.admit(at * 1000, 600);
  assert.deepEqual(ring.admit(5000, 2), { admitted: false, remaining: 0, resetMs: 58_000 });
  assert.equal(ring.admit(62_999, 2).admitted, false);
  assert.deepEqual(ring.admit(63_000, 2), { admitted: true, remaining: 0, resetMs: 1000 });
});

test("after an upgrade the same instants leave more room at once", () => {
  const ring = new Ring();
  for (let at = 0; at < 3; at++) ring.admit(at, 3);
  assert.equal(ring.admit(10, 3).admitted, false);
  assert.deepEqual(ring.admit(10, 5), { admitted: true, remaining: 1, resetMs: 59_990 });
});

test("asking without calling changes nothing", () => {
  fc.assert(
    fc.property(steps, (calls) => {
      const asked = new Ring();
      const silent = new Ring();
      let now = 0;
      for (const { wait, limit } of calls) {
        now += wait;
        assert.equal(asked.peek(now, limit).admitted, asked.peek(now, limit).admitted);
        assert.deepEqual(asked.admit(now, limit), silent.admit(now, limit));
      }
    }),
    { numRuns: 200 },
  );
});

test("on a clock with fractions the same promises hold, when the wait is rounded up to a millisecond", () => {
  const waits = fc.array(fc.double({ min: 0, max: 40_000, noNaN: true }), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(waits, fc.integer({ min: 1, max: 6 }), (steps, limit) => {
      const ring = new Ring();
      const brute = new Brute();
      let now = 12.345;
      for (const wait of steps) {
        now += wait;
        const verdict = ring.admit(now, limit);
        assert.equal(verdict.admitted, brute.admit(now, limit));
        if (verdict.admitted) continue;
        now += Math.ceil(verdict.resetMs) + 1;
        assert.equal(ring.admit(now, limit).admitted, true);
        brute.admit(now, limit);
      }
    }),
    { numRuns: 300 },
  );
});
