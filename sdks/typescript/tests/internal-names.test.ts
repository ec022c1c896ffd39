import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { bundleTypescript, internalNames } from "../../../scripts/sdks/bundle-typescript.ts";

const source = join(import.meta.dirname, "../src");
const libraries = join(import.meta.dirname, "../../../node_modules/typescript/lib");

/** Every name that a member of an interface or of a class has in a file. */
function membersIn(file: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isTypeElement(node) || ts.isClassElement(node)) && node.name && ts.isIdentifier(node.name))
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return names;
}

test("a name that the bundle makes shorter is in no declaration that users see, and in none of a runtime", () => {
  const open = [
    "aloha-error",
    "client.gen",
    "errors",
    "options",
    "resources.gen",
    "results",
    "types.gen",
    "webhooks/*",
  ];
  const files = [
    ...open.flatMap((name) => globSync(`${name}.ts`, { cwd: source }).map((file) => join(source, file))),
    ...globSync("lib.{es5,es2015*,es2016*,es2017*,es2018*,es2019*,es202*,dom,dom.iterable}.d.ts", {
      cwd: libraries,
    }).map((file) => join(libraries, file)),
  ];
  assert.ok(files.length > 40);
  const known = new Map(files.flatMap((file) => Array.from(membersIn(file), (name) => [name, file] as const)));
  assert.ok(known.has("idempotencyKey") && known.has("addEventListener"));
  for (const name of internalNames) assert.equal(known.get(name), undefined, name);
});

test("each of them is in use, and none of them is left in the bundle", async () => {
  const code = (await bundleTypescript()).map(({ text }) => text).join("\n");
  const texts = globSync("**/*.ts", { cwd: source, exclude: ["**/*.gen.ts"] }).map((file) =>
    readFileSync(join(source, file), "utf8"),
  );
  for (const name of internalNames) {
    assert.match(texts.join("\n"), new RegExp(`\\.${name}\\b`), name);
    assert.doesNotMatch(code, new RegExp(`\\b${name}\\b`), name);
  }
});
