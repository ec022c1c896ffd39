import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { contractOperation, type Parameter, readContract, resolve } from "#components/reference/read-contract.ts";
import { operationPath } from "#components/reference/reference-tree.ts";
import { errorClasses } from "#components/sdks/error-classes.ts";
import { callOptions, clientOptions } from "#components/sdks/option-rows.ts";
import { pythonField } from "#components/sdks/python-field.ts";
import { twins } from "#components/twins/twins.ts";
import * as facts from "#sandbox/contract/facts.gen.ts";
import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";
import { systemClock } from "#sandbox/time/clock.ts";

// The contract and the docs name the same things: nothing of the one is missing in the other.

const texts = new Map<string, string>();
before(async () => {
  for (const twin of twins({ now: systemClock.now() })) texts.set(twin.path, await twin.markdown());
});
const textOf = (path: string) => texts.get(path) ?? assert.fail(`There is no page ${path}.`);

/** What of a list of names a page does not say. */
function missing(path: string, names: readonly string[]): string[] {
  const text = textOf(path);
  return names.filter((name) => !text.includes(name)).map((name) => `${path} lacks ${name}`);
}

describe("what the contract has stands in the docs", () => {
  test("every operation, with each parameter, error and event", () => {
    const found = Object.values(operations).flatMap((operation: Operation) => {
      const parameters = contractOperation(operation.id).parameters ?? [];
      const names = parameters.map((one) => resolve<Parameter>(one as Parameter).name);
      return missing(operationPath(operation), [...names, ...operation.errors, ...operation.events]);
    });
    assert.deepEqual(found, []);
  });

  const places: readonly (readonly [what: string, path: string, names: readonly string[]])[] = [
    ["plan", "/docs/rate-limits", Object.values(facts.plans).map(({ name }) => name)],
    ["scope", "/docs/authentication", Object.keys(facts.scopes)],
    ["event", "/docs/webhooks/events", Object.keys(facts.events)],
    ["outcome", "/docs/testing", Object.keys(facts.outcomes)],
    ["status of a post", "/docs/posts", Object.keys(facts.postStatuses)],
    ["status of a delivery", "/docs/posts", Object.keys(facts.deliveryStatuses)],
    ["code of a field", "/docs/errors", Object.keys(facts.fieldCodes)],
    ["code", "/docs/errors", Object.keys(facts.codes)],
  ];
  for (const [what, path, names] of places)
    test(`every ${what}, on ${path}`, () => {
      const elsewhere = [...texts.keys()].filter((one) => one.startsWith(`${path}/`));
      const text = [path, ...elsewhere].map(textOf).join("\n");
      assert.deepEqual(
        names.filter((name) => !text.includes(name)),
        [],
      );
    });

  test("every header of an answer and every channel, on some page", () => {
    const all = [...texts.values()].join("\n");
    const names = [...Object.keys(readContract().components.headers), ...Object.keys(facts.channels)];
    assert.deepEqual(
      names.filter((name) => !all.includes(name)),
      [],
    );
  });
});

/** Every key and every text of the contract. */
const known = new Set<string>();
function learn(value: unknown): void {
  if (typeof value === "string") for (const word of value.match(/[\w.*:-]+/g) ?? []) known.add(word);
  if (typeof value !== "object" || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    known.add(name);
    learn(inside);
  }
}
learn(readContract());

/** Names of HTTP and of OAuth (RFC 6749, 7009, 9207), which the contract does not define. */
const foreign = new Set([
  ..."Content-Type Content-Length Content-Encoding Transfer-Encoding".split(" "),
  ..."client_id client_secret redirect_uri error_description error_uri workspace_id".split(" "),
  ..."temporarily_unavailable invalid_grant".split(" "),
]);
/** Names of the SDKs: options, fields of errors, and the names of the contract as Python spells them. */
const ofSdks = new Set([
  ...[...clientOptions, ...callOptions].flatMap(({ typescript, python }) => [typescript, python]),
  ...errorClasses.flatMap(({ fields }) => [...fields, ...fields.map(pythonField)]),
  ...[...known].map(pythonField),
]);
const forms = [
  /^[a-z]+(?:_[a-z]+)+$/,
  /^[a-z]+(?:[A-Z][a-z]+)+$/,
  /^(?:post|reply|matrix)\.[a-z*]+$/,
  /^(?:X|Aloha|[A-Z][a-z]+)(?:-[A-Z][A-Za-z]+)+$/,
];

describe("what the docs name is in the contract", () => {
  for (const file of globSync("content/{docs,errors,changelog}/**/*.mdx").sort())
    test(file, () => {
      const source = readFileSync(file, "utf8").replace(/^```[\s\S]*?^```/gm, "");
      const words = [...source.matchAll(/`([^`\n]+)`/g)].map(([, word = ""]) => word);
      const strange = words.filter(
        (word) => forms.some((form) => form.test(word)) && !known.has(word) && !foreign.has(word) && !ofSdks.has(word),
      );
      assert.deepEqual([...new Set(strange)], []);
      const links = [...source.matchAll(/\]\((\/(?:docs|reference)[^)#\s]*)/g)].map(([, path = ""]) => path);
      assert.deepEqual(
        links.filter((path) => !texts.has(path.replace(/\.md$/, ""))),
        [],
      );
    });
});
