import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import ts from "typescript";
import { readGuideSource } from "#components/docs/guide-source.ts";
import { errorClasses } from "#components/sdks/error-classes.ts";
import { methodRows } from "#components/sdks/method-rows.ts";
import { callOptions, clientOptions, type OptionRow } from "#components/sdks/option-rows.ts";
import { promises } from "#components/sdks/promises.ts";
import { pythonField } from "#components/sdks/python-field.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { ensureProgram } from "../../scripts/debian.ts";

// What the tables of the pages about the SDKs say, against the source of both packages.

const source = "sdks/typescript/src";

const texts = globSync(`${source}/**/*.ts`).map((file) => readFileSync(file, "utf8"));
const statements = texts.flatMap((text) => [
  ...ts.createSourceFile("source.ts", text, ts.ScriptTarget.ESNext, true).statements,
]);

/** The names of the members of an interface or a class. */
function membersOf(name: string): string[] {
  const found = statements.find(
    (one) => (ts.isInterfaceDeclaration(one) || ts.isClassDeclaration(one)) && one.name?.text === name,
  );
  assert.ok(found, `The SDK has no ${name}.`);
  const { members } = found as ts.InterfaceDeclaration | ts.ClassDeclaration;
  return members.flatMap((member) => (member.name && ts.isIdentifier(member.name) ? [member.name.text] : []));
}

interface PythonSays {
  readonly client: Record<string, string>;
  readonly call: string[];
  readonly errors: Record<string, { readonly of: string; readonly fields: string[] }>;
}

const ask = `
import inspect, json, typing, usealoha
from usealoha import Aloha, AlohaError, CallOptions
client = {n: repr(p.default) for n, p in inspect.signature(Aloha.__init__).parameters.items() if p.kind == p.KEYWORD_ONLY}
errors = {}
for name in usealoha.__all__:
    kind = getattr(usealoha, name)
    if isinstance(kind, type) and issubclass(kind, AlohaError):
        fields = [f for base in kind.__mro__ for f in [*getattr(base, "__annotations__", {}), *(n for n, v in vars(base).items() if isinstance(v, property))]]
        errors[name] = {"of": kind.__mro__[1].__name__, "fields": fields}
print(json.dumps({"client": client, "call": list(CallOptions.__annotations__), "errors": errors}))
`;
let python: PythonSays;
before(() => {
  ensureProgram("python3", "python3");
  const env = { NODE_ENV: "test", PATH: process.env.PATH, PYTHONPATH: "sdks/python/src" } as const;
  python = JSON.parse(execFileSync("python3", ["-B", "-c", ask], { env }).toString());
});

const named = (rows: readonly OptionRow[], of: "typescript" | "python") => rows.flatMap((row) => row[of] ?? []).sort();

describe("the tables of the pages about the SDKs", () => {
  it("name every option of a client, in both languages", () => {
    assert.deepEqual(named(clientOptions, "typescript"), membersOf("ClientOptions").sort());
    assert.deepEqual(named(clientOptions, "python"), Object.keys(python.client).sort());
  });

  it("name every option of a call, in both languages", () => {
    const ofStreams = membersOf("StreamOptions");
    const own = [...membersOf("RequestOptions"), ...ofStreams].sort();
    assert.deepEqual(named(callOptions, "typescript"), own);
    assert.deepEqual(named(callOptions, "python"), [...python.call].sort());
  });

  it("give the defaults that the packages have", () => {
    const given = (name: string) =>
      [...texts.join("\n").matchAll(new RegExp(`\\b${name}(?:: | = )([\\d_]+)`, "g"))].map(([, value = ""]) =>
        value.replaceAll("_", ""),
      );
    for (const { typescript, python: name, defaults } of clientOptions) {
      if (name && /^[\d.]+$|^(?:True|False)$/.test(defaults.python)) assert.equal(python.client[name], defaults.python);
      if (typescript && /^\d+$/.test(defaults.typescript))
        assert.deepEqual(new Set(given(typescript)), new Set([defaults.typescript]), typescript);
    }
  });

  it("name every class of error with its parent, and fields that it has in both languages", () => {
    const classes = statements
      .filter(ts.isClassDeclaration)
      .filter(({ name, heritageClauses }) => heritageClauses && name?.text.endsWith("Error"));
    assert.deepEqual(classes.map((one) => one.name?.text).sort(), errorClasses.map(({ name }) => name).sort());
    const parents = new Map(errorClasses.map(({ name, of }) => [name, of]));
    const upwards = (name: string): string[] => [
      name,
      ...(parents.get(name) ? upwards(String(parents.get(name))) : []),
    ];
    for (const { name, of, fields } of errorClasses) {
      const [clause] = classes.find((one) => one.name?.text === name)?.heritageClauses ?? [];
      const parent = clause?.types[0]?.expression.getText();
      assert.equal(parent, of ?? "Error", name);
      const listed = upwards(name).flatMap((one) => errorClasses.find((row) => row.name === one)?.fields ?? []);
      for (const field of membersOf(name)) assert.ok(listed.includes(field), `${name}.${field} is not listed`);
      for (const field of fields)
        assert.ok(
          python.errors[name]?.fields.includes(pythonField(field)),
          `Python has no ${name}.${pythonField(field)}`,
        );
    }
  });

  it("promise what vectors prove", () => {
    for (const { fault, group, vectors } of promises) {
      const proofs = JSON.parse(readFileSync(`sdks/conformance/vectors/${group}.json`, "utf8")) as
        | readonly { readonly name: string }[]
        | { readonly vectors: readonly { readonly name: string }[] };
      const names = ("vectors" in proofs ? proofs.vectors : proofs).map(({ name }) => name);
      assert.ok(vectors.length > 0, fault);
      for (const name of vectors) assert.ok(names.includes(name), `${fault}: ${group} has no vector “${name}”`);
    }
  });

  it("name every operation of the contract, each under its tag on the page", () => {
    const open = Object.values(operations).filter(({ internal }) => !internal);
    assert.deepEqual(
      methodRows().map(({ id }) => id),
      open.map(({ id }) => id),
    );
    const page = readGuideSource("sdks/methods");
    for (const { tag } of methodRows()) assert.ok(page.includes(`<MethodTable tag="${tag}" />`), tag);
  });
});
