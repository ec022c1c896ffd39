import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOfOperation } from "#components/reference/facts-of-operation.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";

function said(id: keyof typeof operations, fact: string): string {
  return factsOfOperation(operations[id]).find(({ name }) => name === fact)?.line ?? "";
}

test("what a page says of secrets and repeats is what the API does with them", () => {
  assert.match(said("createPost", "Repeats"), /gets the first answer again/);
  assert.equal(said("createPost", "Secrets"), "");
  // Shown once: a repeat is refused, as tests/api/keys/create-key.test.ts has it.
  assert.match(said("createKey", "Repeats"), /secret_already_shown/);
  assert.match(said("createKey", "Secrets"), /shows it once/);
  // A webhook's secret can be read at any time.
  for (const id of ["createWebhook", "addWebhookSecret"] as const) {
    assert.match(said(id, "Repeats"), /gets the first answer again/);
    assert.match(said(id, "Secrets"), /shows it again/);
  }
  assert.match(said("revealWebhookSecrets", "Secrets"), /at each call/);
});
