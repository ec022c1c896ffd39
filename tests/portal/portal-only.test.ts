import assert from "node:assert/strict";
import { test } from "node:test";
import { portalOnly, operations as used } from "#components/api/operations.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";

test("an answer tells of the workspace's clock where a key may call, and nowhere else", () => {
  for (const [id, [, path]] of Object.entries(used)) {
    const { audience } = operations[id as keyof typeof used];
    assert.equal(portalOnly.has(path), audience !== "key", `${id} is for ${audience}`);
  }
});
