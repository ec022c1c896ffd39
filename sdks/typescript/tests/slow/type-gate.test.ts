import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { test } from "node:test";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../../../..");
const gate = join(root, "sdks/typescript/tests/type-gate.ts");
const places = join(root, "sdks/typescript/tests/places.gen.ts");

const config = ts.getParsedCommandLineOfConfigFile(
  join(root, "tsconfig.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => assert.fail(String(problem.messageText)),
  },
);
assert.ok(config);
const options = { ...config.options, incremental: false, noEmit: true, skipDefaultLibCheck: true };
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
const kept = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of the gate when the contract's places are `text`. */
function complaints(change: (text: string) => string): string[] {
  host.getSourceFile = (file, language) => {
    if (resolve(file) === places) return ts.createSourceFile(file, change(String(ts.sys.readFile(file))), language);
    if (!kept.has(file)) kept.set(file, read(file, language));
    return kept.get(file);
  };
  const program = ts.createProgram([gate], options, host);
  const source = program.getSourceFile(gate);
  return program
    .getSemanticDiagnostics(source)
    .map(({ start = 0 }) => String(source?.text.slice(0, start).split("export type ").at(-1)?.split(" ")[0]));
}

const echo = `  "posts.echo": { id: "getPost"; ids: 1; takes: "nothing"; needed: false; gives: "json" };\n}`;

test("the compiler wants a method for each operation, with the contract's parameters and results", () => {
  assert.deepEqual(
    complaints((text) => text),
    [],
  );
  assert.ok(complaints((text) => text.replace(/\}\s*$/, echo)).includes("EveryOperationHasAMethodAndTheReverse"));
  assert.ok(
    complaints((text) => text.replace(/ {2}"me\.get".*\n/, "")).includes("EveryOperationHasAMethodAndTheReverse"),
  );
  const other = (from: string, to: string) => complaints((text) => text.replace(from, to));
  assert.deepEqual(
    other('"posts.get": { id: "getPost"; ids: 1', '"posts.get": { id: "getPost"; ids: 2').includes(
      "PathParametersComeFirst",
    ),
    true,
  );
  assert.deepEqual(other('id: "createPost"', 'id: "trainVoice"').includes("InputsAreThoseOfTheContract"), true);
  assert.deepEqual(other('id: "getPost"', 'id: "getMedia"').includes("ResultsAreThoseOfTheContract"), true);
});
