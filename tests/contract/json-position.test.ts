import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonPosition } from "#sandbox/contract/json-position.ts";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const faults: [string, number, number, RegExp][] = [
  ['{"a": 1,}', 1, 9, /name in double quotes/],
  ['{"a": 1 "b": 2}', 1, 9, /comma or \}/],
  ['{\n  "a": tru\n}', 2, 8, /value was expected/],
  ["{'a': 1}", 1, 2, /name in double quotes/],
  ['{"a" 1}', 1, 6, /colon/],
  ["[1, 2", 1, 6, /comma or \]/],
  ['{"a": "b', 1, 9, /ends inside a string/],
  ['"a\nb"', 1, 3, /line break or control character/],
  ['"\\x"', 1, 2, /escape/],
  ["{} {}", 1, 4, /nothing more/],
  ["", 1, 1, /value was expected, but the text ends/],
  ["01", 1, 2, /nothing more/],
  ["undefined", 1, 1, /value was expected/],
  ["\n\n  ]", 3, 3, /value was expected/],
];

for (const [text, line, column, words] of faults) {
  test(`${JSON.stringify(text)} breaks at line ${line}, column ${column}`, () => {
    const fault = jsonPosition(text);
    assert.deepEqual([fault.line, fault.column], [line, column]);
    assert.match(fault.expectation, words);
  });
}

test("finds a fault in a damaged text exactly when JSON.parse refuses it", () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "]", "{", "\\", "1", "x", "\u0001", " "))
    .map(([json, at, piece]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + piece + json.slice(place + (at % 2));
    });
  fc.assert(
    fc.property(damaged, (text) => {
      const clean = jsonPosition(text).expectation === "something is wrong";
      assert.equal(clean, parses(text), JSON.stringify(text));
    }),
    { numRuns: 5000 },
  );
});

test("never quotes more than one character of the body", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 50 }), (text) => {
      const { expectation } = jsonPosition(`{"a": ${text}`);
      const quoted = /, not (.*)$/s.exec(expectation)?.[1] ?? "";
      assert.ok(quoted.length <= 1, expectation);
    }),
  );
});

test("depth does not overflow", () => {
  const deep = "[".repeat(200_000);
  assert.deepEqual(jsonPosition(deep).column, 200_001);
});
