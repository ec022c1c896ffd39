import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Contract, JsonObject } from "../../../scripts/generate/contract.ts";
import { object } from "../../../scripts/generate/contract.ts";
import { sdkOperations } from "../../../scripts/generate/sdk-operations.ts";
import { typescriptFiles } from "../../../scripts/generate/sdk-typescript.ts";
import { Aloha } from "../src/index.ts";
import { contract, methodOf, operations } from "./support/operations.ts";

const package_ = join(import.meta.dirname, "..");
const committed = (name: string) => readFileSync(join(package_, name), "utf8");

/** A copy of the contract in which one more operation stands, like another but for its names. */
function withOneMore(change: JsonObject): Contract {
  const like = contract.operations.find(({ id }) => id === "getPost");
  assert.ok(like);
  const { "x-aloha-sdk": _, ...raw } = like.raw;
  const path = "/v1/posts/{id}/echo";
  const added = { ...like, id: "echoPost", path, raw: { ...raw, operationId: "echoPost", ...change } };
  const paths = { ...object(contract.document.paths), [path]: { get: added.raw } };
  return { ...contract, document: { ...contract.document, paths }, operations: [...contract.operations, added] };
}

test("the generated files are those of the contract", async () => {
  for (const [name, text] of Object.entries(await typescriptFiles(contract))) assert.equal(text, committed(name), name);
});

test("a public operation without a name for the SDKs stops the generation", async () => {
  await assert.rejects(typescriptFiles(withOneMore({})), /echoPost is public and has no x-aloha-sdk/);
});

test("an operation that is added changes the table, the methods and what the compiler wants", async () => {
  const files = await typescriptFiles(withOneMore({ "x-aloha-sdk": { resource: "posts", method: "echo" } }));
  for (const name of ["src/operations.gen.ts", "src/resources.gen.ts", "tests/places.gen.ts"]) {
    assert.notEqual(files[name], committed(name), name);
  }
  assert.match(String(files["tests/places.gen.ts"]), /"posts\.echo": \{ id: "echoPost"; ids: 1;/);
});

test("the walk finds no method for an operation that was added", () => {
  const more = sdkOperations(withOneMore({ "x-aloha-sdk": { resource: "posts", method: "echo" } })).at(-1);
  assert.ok(more);
  const client = new Aloha({ apiKey: "alo_test_x" });
  assert.throws(() => methodOf(client, more), /no method for echoPost/);
  for (const row of operations.values()) assert.equal(typeof methodOf(client, row), "function");
});

test("every method of the client belongs to an operation", () => {
  const places = new Set([...operations.values()].map(({ resource, method }) => [...resource, method].join(".")));
  const found: string[] = [];
  const visit = (node: object, path: readonly string[]) => {
    for (const [name, one] of Object.entries(node)) {
      if (typeof one === "function") found.push([...path, name].join("."));
      else visit(one as object, [...path, name]);
    }
  };
  visit(new Aloha({ apiKey: "alo_test_x" }), []);
  assert.deepEqual(found.sort(), [...places].sort());
});
