import assert from "node:assert/strict";
import { test } from "node:test";
import { countUnittest } from "../../../scripts/test/count-unittest.ts";

const line = "-".repeat(70);
const ended = (ran: string, verdict: string) => countUnittest(`....\n${line}\n${ran} in 0.512s\n\n${verdict}\n`);

test("a run of unittest is counted from its own summary", () => {
  assert.deepEqual(ended("Ran 12 tests", "OK"), { passed: 12, failed: 0 });
  assert.deepEqual(ended("Ran 1 test", "OK"), { passed: 1, failed: 0 });
  assert.deepEqual(ended("Ran 12 tests", "FAILED (failures=1, errors=2)"), { passed: 9, failed: 3 });
  assert.deepEqual(ended("Ran 12 tests", "FAILED (errors=2, unexpected successes=1)"), { passed: 9, failed: 3 });
});

test("what was skipped has not passed", () => {
  assert.deepEqual(ended("Ran 12 tests", "OK (skipped=2)"), { passed: 10, failed: 2 });
  assert.deepEqual(ended("Ran 12 tests", "OK (skipped=1, expected failures=1)"), { passed: 10, failed: 2 });
});

test("subtests that failed more often than there are tests leave nothing passed", () => {
  assert.deepEqual(ended("Ran 1 test", "FAILED (failures=7)"), { passed: 0, failed: 7 });
});

test("a run without tests, and one that broke off, have no count", () => {
  assert.equal(ended("Ran 0 tests", "NO TESTS RAN"), null);
  assert.equal(countUnittest("Segmentation fault"), null);
  assert.equal(countUnittest(""), null);
});
