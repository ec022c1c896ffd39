import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");
const manifest = (path: string) => JSON.parse(read(path)) as Record<string, Record<string, string>>;

/** The rows of the table, by their first column: the versions, and the formats. */
const rows = new Map(
  Array.from(
    read("RUNTIMES.md").matchAll(/^\| ([\w.]+)[^|]* \| ([^|]+) \| ([^|]+) \|$/gm),
    ([, name, versions, formats]) => [String(name), { versions: String(versions), formats: String(formats) }],
  ),
);
rows.delete("runtime");
const tests = read("tests/slow/packed.test.ts");

test("RUNTIMES.md names the versions that are tested", () => {
  const { optionalDependencies: own = {} } = manifest("../conformance/runtimes/package.json");
  const { dependencies = {} } = manifest("../../package.json");
  const version = (name: string) => String(own[name]).replace(/^.*@/, "");
  const nodes = ["node-20", "node-22", "node-24"].map(version);
  assert.equal(rows.get("Node.js")?.versions, [...nodes, process.version.slice(1)].join(", "));
  assert.equal(rows.get("Bun")?.versions, version("@oven/bun-linux-x64"));
  assert.equal(rows.get("Deno")?.versions, version("@deno/linux-x64-glibc"));
  assert.equal(rows.get("workerd")?.versions, version("@cloudflare/workerd-linux-64"));
  assert.equal(rows.get("Next.js")?.versions, dependencies.next);
});

test("RUNTIMES.md names no runtime that is not tested, and all that are", () => {
  const title: Readonly<Record<string, RegExp>> = {
    "Node.js": /`\$\{name\} runs \$\{file\}`/,
    Bun: /"bun runs both formats"/,
    Deno: /"deno runs it"/,
    workerd: /"workerd runs it"/,
    "Next.js": /"a route handler of Next\.js runs it"/,
    Chromium: /"a page in Chromium runs it/,
  };
  assert.deepEqual([...rows.keys()], Object.keys(title));
  for (const [name, pattern] of Object.entries(title)) assert.match(tests, pattern, name);
  for (const name of ["node20", "node22", "node24", "node26"]) assert.ok(tests.includes(`"${name}"`), name);
  const both = [...rows].filter(([, { formats }]) => /CommonJS/.test(formats)).map(([name]) => name);
  assert.deepEqual(both, ["Node.js", "Bun"]);
});

test("the package asks for the oldest Node that is tested", () => {
  const { engines } = manifest("package.json");
  assert.equal(engines?.node, `>=${rows.get("Node.js")?.versions.split(".")[0]}`);
});
