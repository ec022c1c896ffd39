import assert from "node:assert/strict";
import { describe, test } from "node:test";
import equal from "ajv/dist/runtime/equal.js";
import ucs2length from "ajv/dist/runtime/ucs2length.js";
import { describeOperation } from "#components/sandbox/describe-operation.ts";
import { listedOperations } from "#components/sandbox/listed-operations.ts";
import type { FieldShape } from "#components/sandbox/operation-shape.ts";
import { checkModule } from "#sandbox/contract/check-module.ts";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { formats } from "#sandbox/contract/formats.ts";
import { bodyProblems } from "#sandbox/contract/parse-body.ts";
import { type Check, problemsOf } from "#sandbox/contract/problems-of.ts";

const helpers: Readonly<Record<string, unknown>> = {
  "ajv/dist/runtime/equal": equal,
  "ajv/dist/runtime/ucs2length": ucs2length,
};

/** Loads a check as a browser does: as a module, with nothing but what it is given. */
async function load(schema: string): Promise<Check> {
  const address = `data:text/javascript,${encodeURIComponent(checkModule(schema))}`;
  const { default: make } = (await import(address)) as {
    default: (known: object, require: (name: string) => unknown) => Check;
  };
  return make(formats, (name) => {
    assert.ok(name in helpers, `${schema} asks for ${name}, which the console does not give it`);
    const helper = helpers[name] as { default?: unknown };
    return { default: typeof helper === "function" ? helper : helper.default };
  });
}

/** The same body with one thing after another gone wrong. */
function* spoilt(value: unknown): Generator<unknown> {
  yield value;
  yield [];
  yield null;
  yield {};
  if (typeof value !== "object" || value === null) return;
  yield { ...value, unheardOf: 1 };
  for (const name of Object.keys(value)) {
    yield { ...value, [name]: 3.5 };
    yield { ...value, [name]: "x".repeat(120_000) };
    yield { ...value, [name]: ["a", "a", { a: 1 }] };
    yield { ...value, [name]: null };
    yield { ...value, [`${name}s`]: "near" };
  }
}

describe("the check in the page", () => {
  for (const { id, body } of listedOperations()) {
    if (body === null || body.form) continue;
    test(`${id}: says what the server says, in its words`, async () => {
      const check = await load(body.schema);
      for (const { value } of Object.values(examples[id].requests)) {
        for (const sent of spoilt(value)) {
          const text = JSON.stringify(sent);
          assert.deepEqual(problemsOf(check, sent, text), bodyProblems(body.schema, sent, text), text.slice(0, 200));
        }
        assert.deepEqual(problemsOf(check, value, JSON.stringify(value)), []);
      }
    });
  }
});

describe("what the composer knows of an operation", () => {
  for (const operation of listedOperations())
    test(`${operation.id}: a field for each part of the request, and its examples`, () => {
      const shape = describeOperation(operation.id);
      assert.deepEqual(
        shape.pathFields.map(({ name }) => name),
        operation.pathParameters,
      );
      assert.deepEqual(
        shape.queryFields.map(({ name }) => name).sort(),
        operation.query.parameters.map(({ name }) => name).sort(),
      );
      assert.equal(shape.body === null, operation.body === null);
      assert.deepEqual(
        shape.starts.map(({ name }) => name),
        Object.keys(examples[operation.id].requests),
      );
      for (const field of [
        ...shape.pathFields,
        ...shape.queryFields,
        ...shape.headerFields,
        ...(shape.body?.fields ?? []),
      ])
        sound(field);
    });
});

function sound({ name, kind, text, choices, value, fields }: FieldShape): void {
  assert.notEqual(text, "", `${name} has no words`);
  if (kind === "choice" || kind === "choices" || kind === "map") assert.ok(choices.length > 0, name);
  assert.equal(kind === "map", value !== null, name);
  assert.equal(kind === "object", fields.length > 0, name);
}
