import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sdkOperations } from "../../../scripts/generate/sdk-operations.ts";
import { pythonFiles } from "../../../scripts/generate/sdk-python.ts";
import { typescriptFiles } from "../../../scripts/generate/sdk-typescript.ts";
import { Aloha, type AlohaPromise } from "../src/index.ts";
import { withOneMore } from "./support/one-more.ts";
import { contract, methodOf, operations } from "./support/operations.ts";
import { Walk } from "./support/walk.ts";

const package_ = join(import.meta.dirname, "..");
const committed = (name: string) => readFileSync(join(package_, name), "utf8");

const echo = withOneMore({ "x-aloha-sdk": { resource: "posts", method: "echo" } });

test("the generated files are those of the contract", async () => {
  for (const [name, text] of Object.entries(await typescriptFiles(contract))) assert.equal(text, committed(name), name);
});

test("a public operation without a name for the SDKs stops the generation", async () => {
  await assert.rejects(typescriptFiles(withOneMore({})), /echoPost is public and has no x-aloha-sdk/);
});

test("an operation that is added changes the table, the methods and what the compiler wants", async () => {
  const files = await typescriptFiles(echo);
  for (const name of ["src/operations.gen.ts", "src/resources.gen.ts", "tests/places.gen.ts"]) {
    assert.notEqual(files[name], committed(name), name);
  }
  assert.match(String(files["tests/places.gen.ts"]), /"posts\.echo": \{ id: "echoPost"; ids: 1;/);
});

test("it changes the table, both clients and what the signatures are held against in Python", () => {
  const files = pythonFiles(echo);
  const python = (name: string) => readFileSync(join(package_, "../python", name), "utf8");
  const stale = Object.keys(files).filter((name) => files[name] !== python(name));
  const wanted = ["_operations_gen.py", "resources/posts_gen.py", "resources/async_posts_gen.py"];
  for (const name of [...wanted.map((one) => `src/usealoha/${one}`), "tests/contract.gen.json"]) {
    assert.ok(stale.includes(name), name);
  }
  assert.match(String(files["tests/contract.gen.json"]), /"operationId": ?"echoPost"/);
});

test("the walk finds no method for an operation that was added, and misses its call", () => {
  const more = sdkOperations(echo).at(-1);
  assert.ok(more);
  const walk = new Walk("http://localhost", "alo_test_x");
  for (const id of operations.keys()) walk.succeeded.add(id);
  assert.deepEqual(walk.missing(), []);
  assert.deepEqual(walk.missing(new Map([...operations, [more.id, more]])), ["echoPost"]);
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

test("every method sends the verb and the path of its operation, with its input and its options", async () => {
  let sent: { url: URL; init: RequestInit } | undefined;
  const client = new Aloha({
    apiKey: "alo_test_x",
    maxRetries: 0,
    fetch: async (url, init = {}) => {
      sent = { url: new URL(String(url)), init };
      return new Response("{}", { status: 404 });
    },
  });
  for (const row of operations.values()) {
    const ids = row.pathParameters.map(({ name }) => `an ${name}`);
    const input = row.body?.form ? { file: new Blob(["a"]) } : { one: "1" };
    const takes = row.body !== null || row.query.length > 0;
    const options = { headers: { "X-Of": row.id } };
    const call = methodOf(client, row)(...ids, ...(takes ? [input] : []), options) as AlohaPromise<unknown>;
    assert.equal((await call.asResult()).error?.name, "NotFoundError");
    assert.ok(sent);
    const path = row.path.replaceAll(/{(\w+)}/g, (_, name) => encodeURIComponent(`an ${name}`));
    assert.deepEqual([sent.init.method, sent.url.pathname], [row.verb, `/v1${path}`], row.id);
    assert.equal(sent.url.search, row.body === null && takes ? "?one=1" : "", row.id);
    const body = row.body?.form ? "[object FormData]" : row.body ? '{"one":"1"}' : "undefined";
    assert.equal(String(sent.init.body), body, row.id);
    assert.equal(new Headers(sent.init.headers).get("x-of"), row.id);
  }
});

test("the check of every change holds the generated files, and compiles the test of the types", () => {
  const steps = readFileSync(join(package_, "../../scripts/check/static-steps.ts"), "utf8");
  assert.match(steps, /"scripts\/generate\.ts", \["--check"\]/);
  assert.match(steps, /programOf\("typescript", "tsc"\), \["-p", "\.", "--noEmit"\]/);
  const settings = JSON.parse(readFileSync(join(package_, "../../tsconfig.json"), "utf8")) as {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
  };
  assert.ok(settings.include.includes("**/*.ts"));
  assert.deepEqual(
    settings.exclude.filter((one) => one.startsWith("sdks")),
    ["sdks/*/dist"],
  );
});
