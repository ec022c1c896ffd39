import assert from "node:assert/strict";
import { test } from "node:test";
import { classOf } from "../src/errors.ts";
import { Aloha, APIError } from "../src/index.ts";
import { errorExamplesOf, operations } from "./support/operations.ts";

test("every error that the contract shows has its class, its code and its fields", async () => {
  let seen = 0;
  let answer = () => new Response();
  const client = new Aloha({ apiKey: "alo_test_x", maxRetries: 0, fetch: async () => answer() });
  for (const id of operations.keys()) {
    for (const { status, problem } of errorExamplesOf(id)) {
      answer = () => new Response(JSON.stringify(problem), { status });
      const { error } = await client.request("GET", "/x").asResult();
      assert.ok(error instanceof APIError, `${id} ${status}`);
      assert.equal(error.constructor, classOf(status));
      assert.equal(error.status, status);
      assert.deepEqual([error.code, error.detail, error.title], [problem.code, problem.detail, problem.title]);
      assert.deepEqual(error.errors, problem.errors);
      assert.equal(error.docUrl, problem.type);
      seen++;
    }
  }
  assert.ok(seen > 300, `${seen} examples`);
});
