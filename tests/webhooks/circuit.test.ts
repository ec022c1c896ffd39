import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { afterAttempt, circuitOf, hasFailedTooLong } from "#sandbox/webhooks/circuit.ts";

const fresh = {
  max_in_flight: 8,
  in_flight_limit: 8,
  consecutive_failures: 0,
  failing_since: null,
  last_success_at: null,
};
const dayMs = 24 * 3600 * 1000;

function after(outcomes: string, row: Parameters<typeof afterAttempt>[0] = fresh) {
  const state = { ...row };
  for (const [at, letter] of [...outcomes].entries()) Object.assign(state, afterAttempt(state, letter === "+", at));
  return state;
}

describe("the circuit", () => {
  test("opens after five failures in a row, and not after four", () => {
    assert.deepEqual([after("----").in_flight_limit, circuitOf(after("----"))], [8, "closed"]);
    assert.deepEqual([after("-----").in_flight_limit, circuitOf(after("-----"))], [1, "open"]);
  });

  test("a success in between starts the count anew", () => {
    assert.equal(circuitOf(after("----+----")), "closed");
  });

  test("closes slowly: 1, 2, 4, 8 with each success", () => {
    const limits = ["", "+", "++", "+++", "++++"].map((more) => after(`-----${more}`).in_flight_limit);
    assert.deepEqual(limits, [1, 2, 4, 8, 8]);
    assert.deepEqual([circuitOf(after("-----+")), circuitOf(after("-----+++"))], ["recovering", "closed"]);
  });

  test("goes up to the cap of the endpoint and never beyond", () => {
    assert.equal(after("-----+++++++", { ...fresh, max_in_flight: 5, in_flight_limit: 5 }).in_flight_limit, 5);
    assert.equal(after("-----+++++++", { ...fresh, max_in_flight: 32, in_flight_limit: 32 }).in_flight_limit, 32);
  });

  test("stays where it is while it recovers and fails again, until the fifth failure", () => {
    const recovering = after("-----+");
    assert.equal(after("----", recovering).in_flight_limit, 2);
    assert.equal(after("-----", recovering).in_flight_limit, 1);
  });
});

describe("failing for too long", () => {
  test("is five days since the first failure after a success", () => {
    const row = { ...fresh, ...afterAttempt(fresh, false, 1000) };
    assert.equal(hasFailedTooLong(row, 1000 + 5 * dayMs - 1), false);
    assert.equal(hasFailedTooLong(row, 1000 + 5 * dayMs), true);
  });

  test("is forgotten with one success", () => {
    const failed = { ...fresh, ...afterAttempt(fresh, false, 0) };
    const row = { ...failed, ...afterAttempt(failed, true, dayMs) };
    assert.equal(hasFailedTooLong(row, 100 * dayMs), false);
  });
});
