import assert from "node:assert/strict";
import { test } from "node:test";
import { testFiles } from "../../../scripts/test/test-files.ts";

const here = (name: string) => `sdks/conformance/tests/${name}.test.ts`;

test("the tests of a package are fast, and its folder slow is not", () => {
  const fast = testFiles(["fast"]);
  assert.ok(fast.includes(here("test-files")) && fast.includes("tests/words/sentences.test.ts"));
  assert.deepEqual(
    fast.filter((file) => /\/(slow|timed|browser|last|store|support)\//.test(file)),
    [],
  );
  const slow = testFiles(["slow"]);
  assert.ok(slow.includes(here("slow/start-portal")));
  assert.ok(slow.every((file) => /^(tests|sdks\/[a-z]+\/tests)\/slow\//.test(file)));
});

test("a folder of the house is itself and nothing of the packages", () => {
  const last = testFiles(["last"]);
  assert.ok(last.length > 0 && last.every((file) => file.startsWith("tests/last/")));
});
