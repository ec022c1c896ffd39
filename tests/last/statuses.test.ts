import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { operations } from "#sandbox/contract/operations.gen.ts";

/** The runner lets every test write down which operation answered with which status, and runs this file last. */
test("every documented status of every operation was answered by some test", () => {
  const file = process.env.STATUS_LOG ?? "";
  assert.ok(existsSync(file), "Run this through `npm test`, which collects the statuses.");
  const seen = new Set(readFileSync(file, "utf8").split("\n"));
  const missing = Object.values(operations).flatMap(({ id, statuses }) =>
    statuses
      .filter((status) => status !== "default" && !seen.has(`${id} ${status}`))
      .map((status) => `${id} ${status}`),
  );
  assert.deepEqual(missing, []);
});
