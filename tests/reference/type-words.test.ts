import assert from "node:assert/strict";
import { test } from "node:test";
import { choicesOf, ruleWords, typeWords } from "#components/reference/type-words.ts";

test("a type is said in words", () => {
  const cases = [
    [{ type: "string" }, "string"],
    [{ type: ["integer", "null"] }, "integer or null"],
    [{ type: "string", format: "date-time" }, "date and time"],
    [{ type: ["string", "null"], format: "uri" }, "address or null"],
    [{ type: "array", items: { type: "string", format: "uri" } }, "list of addresses"],
    [{ type: "array", items: { type: "array", items: { type: "string" } } }, "list of lists of strings"],
    [{ type: "object", additionalProperties: { type: "string" } }, "map of strings"],
    [{ type: "string", const: "post" }, 'always "post"'],
    [{ type: "string", pattern: "^post_[0-9A-HJKMNP-TV-Z]{26}$" }, "id"],
    [{ oneOf: [{ $ref: "#/components/schemas/DeliveryError" }, { type: "null" }] }, "object or null"],
    [{ type: "string", contentEncoding: "base64" }, "base64 text"],
  ] as const;
  for (const [schema, words] of cases) assert.equal(typeWords(schema), words);
});

test("each rule of a schema is said, and none that it does not have", () => {
  assert.deepEqual(
    ruleWords({ type: "array", minItems: 1, maxItems: 13, uniqueItems: true, items: { type: "string" } }),
    ["1 to 13 items", "no repeats"],
  );
  assert.deepEqual(ruleWords({ type: "string", maxLength: 100_000 }), ["at most 100,000 characters"]);
  assert.deepEqual(ruleWords({ type: "integer", minimum: 1, maximum: 100, default: 25 }), [
    "1 to 100",
    "`25` when left out",
  ]);
  assert.deepEqual(ruleWords({ type: "array", minItems: 2, maxItems: 2, items: { type: "string", maxLength: 1 } }), [
    "2 items",
    "each at most 1 character",
  ]);
  assert.deepEqual(ruleWords({ type: "string", pattern: "^wsp_[0-9A-HJKMNP-TV-Z]{26}$" }), ["starts with `wsp_`"]);
  assert.deepEqual(ruleWords({ type: "object", propertyNames: { minLength: 1, maxLength: 40 }, maxProperties: 20 }), [
    "at most 20 names",
    "names of 1 to 40 characters",
  ]);
  assert.deepEqual(ruleWords({ type: "boolean" }), []);
});

test("choices are those of the value or of each item, without null", () => {
  assert.deepEqual(choicesOf({ type: ["string", "null"], enum: ["open", "done", null] }), ["open", "done"]);
  assert.deepEqual(choicesOf({ type: "array", items: { type: "string", enum: ["a", "b"] } }), ["a", "b"]);
  assert.deepEqual(choicesOf({ type: "string" }), []);
});
