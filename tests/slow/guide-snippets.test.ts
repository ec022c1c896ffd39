import { globSync } from "node:fs";
import { relative } from "node:path";
import { describe, it } from "node:test";
import { languages } from "#sandbox/contract/snippets/snippet.ts";
import { callsOf } from "#tests/support/calls-of.ts";
import { mayRecord } from "#tests/support/recorded-answer.ts";
import { useSnippetHouse } from "#tests/support/snippet-house.ts";
import { walkCalls } from "#tests/support/walk-calls.ts";

// Every snippet of every guide, in every language, from the first step to the last, as a reader would run them. What
// cURL got is what the page shows. RECORD_ANSWERS=1 accepts what has changed.

const root = "content/docs";
const house = useSnippetHouse();

for (const file of globSync(`${root}/**/*.mdx`)) {
  const page = relative(root, file).replace(/\.mdx$/, "");
  const calls = callsOf(file);
  if (calls.length === 0) continue;
  // cURL first: it records.
  describe(`/docs/${page}`, { concurrency: mayRecord ? 1 : 3 }, () => {
    for (const { id: language, name } of languages)
      it(`runs in ${name}, and answers what the page shows`, async () => {
        await walkCalls({ page, calls, language, house });
      });
  });
}
