import assert from "node:assert/strict";
import { test } from "node:test";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { alreadyShown } from "#sandbox/gateway/already-shown.ts";

const once = Object.values(operations).filter(({ showsSecret, idempotent }) => showsSecret === "once" && idempotent);

test("a repeat is told what its operation showed, in the words of the contract's example", () => {
  assert.ok(once.length > 9);
  for (const { id } of once) {
    const shown = examples[id].responses[409]?.secret_already_shown?.value as { detail: string } | undefined;
    assert.equal(alreadyShown(id, null).message, shown?.detail, id);
  }
});

test("each kind of thing has a way on of its own: a key is spoken of where there is one", () => {
  const said = once.map(({ id }) => [id, alreadyShown(id, null).message] as const);
  assert.equal(new Set(said.map(([, detail]) => detail)).size, said.length);
  const aboutKeys = said.filter(([, detail]) => /\bkey\b/.test(detail)).map(([id]) => id);
  const withKeys = ["createKey", "rotateKey", "issueDocsKey", "createSandboxWorkspace", "startSandbox"];
  assert.deepEqual(aboutKeys.sort(), withKeys.sort());
});
