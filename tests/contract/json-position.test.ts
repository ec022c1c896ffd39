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
  ["01", 1, 2, /a number has a form/],
  ["[1.]", 1, 3, /a number has a form/],
  ["[1e+]", 1, 3, /a number has a form/],
  ["[-]", 1, 2, /value was expected, not -/],
  ["[.5]", 1, 2, /value was expected, not \./],
  ["[1,]", 1, 4, /value was expected, not \]/],
  ["[1}", 1, 3, /comma or \] was expected, not \}/],
  ['{"a":}', 1, 6, /value was expected, not \}/],
  ['{"a":1', 1, 7, /comma or \} was expected, but the text ends/],
  ["{", 1, 2, /name in double quotes was expected, but the text ends/],
  ['"\\u12G4"', 1, 2, /escape/],
  ['"\\', 1, 2, /escape/],
  ["\u00a01", 1, 1, /value was expected$/],
  ['{\r\n"a": 1,\r\n"b" 2}', 3, 5, /colon/],
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

test("finds a fault in any text exactly when JSON.parse refuses it", () => {
  const unit = fc.constantFrom(...'[]{},:"\\ \n\t0123.-+eEtrufalsn\u0007é'.split(""), "true", "null", '"a":', '"b"');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const clean = jsonPosition(text).expectation === "something is wrong";
      assert.equal(clean, parses(text), JSON.stringify(text));
    }),
    { numRuns: 20_000 },
  );
});

test("a text cut right after its fault has the same fault", () => {
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(",", "]", "}", "x", "\\", "\u0001"));
  fc.assert(
    fc.property(damaged, ([json, at, piece]) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + piece + json.slice(place);
      fc.pre(!parses(text));
      const { line, column } = jsonPosition(text);
      const lines = text.split("\n").slice(0, line);
      const cut = [...lines.slice(0, -1), (lines.at(-1) ?? "").slice(0, column)].join("\n");
      const again = jsonPosition(cut);
      assert.deepEqual([again.line, again.column], [line, column], JSON.stringify(text));
    }),
    { numRuns: 2000 },
  );
});

const sentences = new Set([
  "something is wrong",
  "nothing more was expected",
  "a value was expected",
  "a name in double quotes was expected",
  "a colon was expected",
  "a comma or ] was expected",
  "a comma or } was expected",
  "a number has a form that JSON does not know",
  "the text ends inside a string",
  "a line break or control character stands in a string; write it as an escape",
  "this escape is not known to JSON",
]);

test("says one of a few sentences, and never quotes more than one character of the body", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 50 }),
      fc.constantFrom("", "[", '{"a":', '{"a"', '"'),
      (text, start) => {
        const { expectation } = jsonPosition(start + text);
        assert.ok(sentences.has(expectation.replace(/, (not [!-~]|but the text ends)$/, "")), expectation);
      },
    ),
    { numRuns: 2000 },
  );
});

test("200,000 levels do not overflow the stack, open, closed, or closed wrongly", () => {
  const open = "[".repeat(200_000);
  const mixed = '{"a":['.repeat(100_000);
  assert.equal(jsonPosition(open).column, 200_001);
  assert.equal(jsonPosition(open + "]".repeat(200_000)).expectation, "something is wrong");
  assert.equal(jsonPosition(`${open}${"]".repeat(100_000)}}`).column, 300_001);
  assert.equal(jsonPosition(mixed + "]}".repeat(100_000)).expectation, "something is wrong");
  assert.equal(jsonPosition(`${mixed}]]`).column, 600_002);
});
