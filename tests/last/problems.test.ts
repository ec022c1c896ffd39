import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { callsOf } from "#tests/support/calls-of.ts";
import { notedProblems } from "#tests/support/noted-problems.ts";
import { compareRecorded, isRecorded } from "#tests/support/recorded-answer.ts";

// What a reader cannot reproduce with a key of the sandbox, some test has brought about: the page shows what it got.

const base = "http://localhost:3000";
const noted = Map.groupBy(notedProblems(), ({ code }) => code);

describe("an error without a reproduction shows an answer that a test got", () => {
  for (const code of Object.keys(codes) as Code[]) {
    if (callsOf(`content/errors/${code}.mdx`).length > 0) continue;
    test(code, () => {
      const name = `errors/${code}/answer`;
      const answers = (noted.get(code) ?? []).map((body) => ({ status: codes[code].status, body }));
      const [first, ...others] = answers;
      assert.ok(first, `No test got ${code}. Run this through npm test, which collects the refusals.`);
      if (!others.some((answer) => isRecorded(name, answer, base))) compareRecorded(name, first, base, true);
    });
  }
});
