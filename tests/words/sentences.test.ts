import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sentencesOf, syllablesOf, wordsIn } from "../../scripts/check/sentences.ts";

describe("the measure of plain English", () => {
  test("reads sentences, not code, headings, tables or frontmatter", () => {
    const source = [
      "---\ntitle: Not this one.\n---",
      "## A heading is a label",
      'Send `createPost` with <Fact of="plans.free" /> channels. It answers at once.',
      "- An item without a stop",
      "| a | b |\n| - | - |\n| cell one. | Cell two. |",
      "```bash\ncurl one. Two.\n```",
      "<Note>\n\nInside a note. Too.\n\n</Note>",
    ].join("\n\n");
    assert.deepEqual(sentencesOf(source), [
      "Send CODE with 7 channels.",
      "It answers at once.",
      "An item without a stop",
      "Inside a note.",
      "Too.",
    ]);
  });

  test("counts words, and the parts of words that are joined by a slash or a dash", () => {
    assert.equal(wordsIn("One key — and a read/write scope, for 24 hours.").length, 10);
  });

  test("counts syllables as they are said, by rule of thumb", () => {
    const expected = { post: 1, posted: 2, delivery: 4, time: 1, retries: 2, queue: 1, a: 1, workspace: 2 };
    for (const [word, count] of Object.entries(expected)) assert.equal(syllablesOf(word), count, word);
  });
});
