import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { wrongWith } from "../fault-step.ts";
import { readVectors, type Vector } from "../read-vectors.ts";

const files = readVectors();
const all = files.flatMap(({ group, vectors }) => vectors.map((vector) => ({ group, vector })));
const callsOf = ({ call, calls }: Vector) => calls ?? (call ? [call] : []);
const defaultKey = "alo_test_conformance0000000000000000";

/** Names every vector of which it does not hold. */
function holds(what: string, of: (vector: Vector) => boolean): void {
  const bad = all.filter(({ vector }) => !of(vector)).map(({ group, vector }) => `${group}: ${vector.name}`);
  assert.deepEqual(bad, [], what);
}

test("every file has the form of the schema", () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../vector.schema.json"), "utf8")) as object;
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  });
  ajv.addFormat("date-time", (text) => !Number.isNaN(Date.parse(text)) && /^\d{4}-\d\d-\d\dT.*Z$/.test(text));
  ajv.addFormat("regex", (text) => Boolean(new RegExp(text)));
  const validate = ajv.compile(schema);
  for (const { group, about, vectors } of files)
    assert.ok(validate({ about, vectors }), `${group}: ${ajv.errorsText(validate.errors, { separator: "\n" })}`);
});

test("every name stands once", () => {
  const names = all.map(({ vector }) => vector.name);
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
  assert.ok(names.length >= 400, `${names.length} vectors`);
});

test("every operation exists in the contract", () => {
  const known = new Set<string>(Object.keys(operations));
  holds("operationId", (vector) => callsOf(vector).every(({ operationId: id }) => id === undefined || known.has(id)));
});

test("every step is one that the fault server knows", () => {
  holds("server", ({ server = [] }) => server.every((step) => wrongWith(step) === null));
});

test("a vector that sends has a server, and steps for all of its tries", () => {
  holds("steps", ({ server, portal, call, client, expect }) => {
    if (portal || call?.construct || client?.baseURL) return true;
    return server !== undefined && server.length >= (expect.tries ?? 0);
  });
  // A request too many would be answered 599: with a step left, a refusal that comes too late is seen as what it is.
  holds("refused", ({ server, expect }) => expect.tries !== 0 || server === undefined || server.length > 0);
});

test("a call waits between its tries, and each wait has a reason", () => {
  holds("delays", ({ call, abort, expect: { tries, delays } }) => {
    if (!call || call.walk || abort || tries === undefined || delays === undefined) return true;
    return delays.length === Math.max(0, tries - 1);
  });
  holds("reasons", ({ together, expect: { delays, reasons } }) => {
    return together || delays === undefined || reasons === undefined || delays.length === reasons.length;
  });
  holds("bounds", ({ expect: { delays = [] } }) => delays.every(([least, most]) => least <= most));
});

test("what is expected is of this vector", () => {
  holds("requests", ({ expect: { requests = [], tries } }) => requests.length <= (tries ?? requests.length));
  holds("outcomes", ({ calls, expect: { outcomes } }) => !outcomes || outcomes.length === calls?.length);
  holds("a class is no further class of its own", ({ expect: { error } }) => !error?.is?.includes(error.class));
  holds("abort", ({ abort, only }) => !abort || Boolean(only && !only.includes("python-sync")));
});

test("a text that may stand nowhere could stand somewhere", () => {
  holds("never", (vector) => {
    const { expect, ...given } = vector;
    const texts = JSON.stringify(given) + (vector.client?.apiKey === undefined ? defaultKey : "");
    return (expect.never ?? []).every((text) => texts.includes(JSON.stringify(text).slice(1, -1)));
  });
});

test("every vector says enough to fail", () => {
  holds("expect", ({ call, expect }) => Boolean(call?.construct) || Object.keys(expect).length > 0);
  holds("an error or a result, or what was sent", ({ call, expect }) => {
    const { result, text, items, pages, events, error, meta, outcomes, requests, sameKey, delays, never } = expect;
    const said = [result, text, items, pages, events, error, meta, outcomes, requests, sameKey, delays, never];
    return Boolean(call?.construct) || said.some((one) => one !== undefined);
  });
});

test("every vector runs in both languages, unless it cannot", () => {
  const narrow = all.filter(({ vector }) => vector.only);
  assert.ok(narrow.length <= all.length / 20, `${narrow.length} vectors are for one language`);
});
