import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cliFiles } from "../../../scripts/generate/sdk-cli.ts";
import { withOneMore } from "../../typescript/tests/support/one-more.ts";
import { contract, operations } from "../../typescript/tests/support/operations.ts";
import { operationCommands } from "../src/operations.ts";

const committed = (name: string) => readFileSync(join(import.meta.dirname, "..", name), "utf8");

test("the generated files are those of the contract", () => {
  for (const [name, text] of Object.entries(cliFiles(contract))) assert.equal(text, committed(name), name);
});

test("an operation that is added changes the table, and one without a name stops the generation", () => {
  const more = cliFiles(withOneMore({ "x-aloha-sdk": { resource: "posts", method: "echo" }, summary: "Echo a post" }));
  assert.notEqual(more["src/commands.gen.ts"], committed("src/commands.gen.ts"));
  assert.match(String(more["src/commands.gen.ts"]), /^\|Echo a post\|$/m);
  assert.throws(() => cliFiles(withOneMore({})), /echoPost is public and has no x-aloha-sdk/);
});

test("both tables stand in the same order: each command has the method, the path and the words of its operation", () => {
  const commands = new Map(operationCommands().map((one) => [one.words.join(" "), one]));
  assert.equal(commands.size, operations.size);
  for (const { resource, method, verb, path, summary, testOnly, query, pathParameters } of operations.values()) {
    const found = commands.get([...resource, method].join(" "));
    assert.deepEqual(found && [found.verb, found.path, found.summary, found.testOnly, found.ids], [
      verb,
      path,
      summary,
      testOnly,
      pathParameters.map(({ name }) => name),
    ]);
    for (const { name } of query) assert.equal(name in (found?.fields ?? {}), name !== "cursor", `${summary}: ${name}`);
  }
});
