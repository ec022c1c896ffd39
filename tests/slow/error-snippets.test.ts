import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readRecording } from "#components/docs/recordings.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { languages } from "#sandbox/contract/snippets/snippet.ts";
import { callsOf } from "#tests/support/calls-of.ts";
import { mayRecord } from "#tests/support/recorded-answer.ts";
import { useSnippetHouse } from "#tests/support/snippet-house.ts";
import { walkCalls } from "#tests/support/walk-calls.ts";

// What the page of an error reproduces is reproduced here, in every language, and ends in that very error.

const house = useSnippetHouse();

for (const code of Object.keys(codes) as Code[]) {
  const calls = callsOf(`content/errors/${code}.mdx`);
  const last = calls.at(-1);
  if (!last) continue;
  const page = `errors/${code}`;
  // cURL first: it records.
  describe(`/docs/errors/${code}`, { concurrency: mayRecord ? 1 : 3 }, () => {
    for (const { id: language, name } of languages)
      it(`comes about in ${name}`, async () => {
        await walkCalls({ page, calls, language, house });
        const { status, body } = readRecording(`${page}/${calls.length}-${last.op}`) ?? {};
        assert.deepEqual([status, (body as { code: string }).code], [codes[code].status, code]);
      });
  });
}
