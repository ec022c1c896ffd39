import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { describe, test } from "node:test";
import { readErrorText } from "#components/errors/error-text.ts";
import { givenBy } from "#components/errors/giving-operations.ts";
import { errorGroups } from "#content/errors/groups.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { callsOf } from "#tests/support/calls-of.ts";

const all = Object.keys(codes) as Code[];

test("every code has a text of its own, and no text is about a code that does not exist", () => {
  const texts = globSync("content/errors/*.mdx").map((file) => file.slice("content/errors/".length, -".mdx".length));
  assert.deepEqual(texts.sort(), all.toSorted());
});

test("every code stands in one group of the list", () => {
  assert.deepEqual(errorGroups.flatMap((group) => group.codes).sort(), all.toSorted());
});

describe("the text about a code says what happened, how to mend it and when to send it again", () => {
  for (const code of all)
    test(code, () => {
      const { source, related } = readErrorText(code);
      const calls = callsOf(`content/errors/${code}.mdx`);
      const last = calls.length > 0 ? "Reproduce it" : "How it comes about";
      const headings = [...source.matchAll(/^## (.+)$/gm)].map(([, words]) => words);
      assert.deepEqual(headings, ["What happened", "How to mend it", "When to send it again", last]);
      assert.ok(!related.includes(code));
    });
});

describe("what reproduces a code ends in it, with an operation that names it", () => {
  for (const code of all) {
    const last = callsOf(`content/errors/${code}.mdx`).at(-1);
    if (!last) continue;
    test(code, () => {
      assert.equal(last.status, codes[code].status);
      const mayAnswer = operations[last.op].errors.includes(code);
      assert.ok(mayAnswer || givenBy(code).length === 0, `${last.op} does not name ${code}.`);
    });
  }
});
