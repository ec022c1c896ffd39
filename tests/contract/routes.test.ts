import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { routeFiles, routeFor } from "#tests/support/routes.ts";

const byPath = Map.groupBy(Object.values(operations), ({ path }) => path.replaceAll("{", "[").replaceAll("}", "]"));

test("every path of the contract has a route file that names exactly its operations", () => {
  for (const [path, declared] of byPath) {
    const route = routeFiles.find((candidate) => candidate.path === path);
    assert.ok(route, `${path} has no route file`);
    const named = /endpoints\(\{ (.*) \}[,)]/.exec(readFileSync(route.file, "utf8"))?.[1]?.split(", ") ?? [];
    assert.deepEqual(named.sort(), declared.map(({ id }) => id).sort(), path);
  }
});

test("every route file answers a path of the contract, but the one for all the rest", () => {
  const extra = routeFiles.map(({ path }) => path).filter((path) => !byPath.has(path));
  assert.deepEqual(extra, ["/v1/[[...unknown]]"]);
});

test("every route file exports every verb, so that the framework never answers for us", async () => {
  for (const { path } of routeFiles) {
    const module = await routeFor(path.replace("[[...unknown]]", "nothing").replaceAll(/\[\w+\]/g, "post_1"));
    assert.deepEqual(Object.keys(module).sort(), ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"], path);
  }
});

test("every operation stands in a file of its own name", () => {
  for (const { file, path } of routeFiles) {
    for (const [, names = "", from = ""] of readFileSync(file, "utf8").matchAll(
      /import \{ (\w+) \} from "#sandbox\/([^"]+)"/g,
    )) {
      if (names === "endpoints") continue;
      const kebab = names.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      assert.ok(from.endsWith(`/${kebab}.ts`), `${path}: ${names} comes from ${from}`);
    }
  }
});
