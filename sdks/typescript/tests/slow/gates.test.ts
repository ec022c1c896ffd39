import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { parse, stringify } from "yaml";

// The very command of the check, on a copy of the contract in which one more operation stands.

const root = join(import.meta.dirname, "../../../..");
const folder = mkdtempSync(join(tmpdir(), "aloha-gates-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm run check` says of the generated files, and with which code it ends. */
async function checked(name: string, place: object | undefined): Promise<{ code: number; said: string }> {
  const document = parse(readFileSync(join(root, "openapi.yaml"), "utf8"), { maxAliasCount: -1 });
  const like = document.paths["/v1/posts/{id}"];
  const get = { ...like.get, operationId: "echoPost", "x-aloha-sdk": place };
  if (place === undefined) delete get["x-aloha-sdk"];
  document.paths["/v1/posts/{id}/echo"] = { ...like, get, patch: undefined, delete: undefined };
  const copy = join(folder, `${name}.yaml`);
  writeFileSync(copy, stringify(document, { aliasDuplicateObjects: false }));
  const words = ["scripts/generate.ts", "--check", `--contract=${copy}`];
  return promisify(execFile)(process.execPath, words, { cwd: root }).then(
    ({ stderr }) => ({ code: 0, said: stderr }),
    ({ code, stderr }) => ({ code, said: stderr }),
  );
}

test("an operation more fails the check for both languages", async () => {
  const { code, said } = await checked("named", { resource: "posts", method: "echo" });
  assert.equal(code, 1);
  const files = [
    "typescript/src/operations.gen.ts",
    "typescript/src/resources.gen.ts",
    "typescript/tests/places.gen.ts",
    "python/src/usealoha/_operations_gen.py",
    "python/src/usealoha/resources/posts_gen.py",
    "python/src/usealoha/resources/async_posts_gen.py",
    "python/tests/contract.gen.json",
  ];
  for (const file of files) assert.ok(said.includes(`sdks/${file} is stale`), `${file}\n${said}`);
});

test("an operation that no SDK has a name for fails the check", async () => {
  const { code, said } = await checked("nameless", undefined);
  assert.equal(code, 1);
  assert.match(said, /echoPost is public and has no x-aloha-sdk/);
});
