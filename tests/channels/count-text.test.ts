import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type CountedChannel, countText } from "#components/channels/count-text.ts";
import { channels } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const counted: CountedChannel[] = Object.entries(channels).map(([slug, facts]) => ({ slug, ...facts }));
const texts = [
  "a monday note.",
  "ʻokina, 日本語, 👩🏽‍🚀 and a letter with an accent: e\u0301",
  "two\r\nlines, and https://example.com/a/rather/long/address?of=a-page or example.com",
  "x".repeat(301),
];

describe("the box that counts a text", () => {
  useHouse();

  for (const text of texts)
    it(`says what validatePost says of ${JSON.stringify(text.slice(0, 30))}`, async () => {
      const { key } = await newWorkspace({});
      const body = { content: text, channels: Object.keys(channels), overrides: { reddit: { subreddit: "test" } } };
      const answer = await call("POST", "/v1/posts/validate", { key, body });
      const judged = (answer.body as unknown as Schema<"PostValidation">).data;
      assert.equal(judged.length, counted.length);
      const counts = countText(text, counted);
      for (const { channel, length, limit } of judged) {
        const place = counted.findIndex(({ slug }) => slug === channel);
        assert.deepEqual([length, limit], [counts.channels[place]?.[0], channels[channel].text[0]?.max]);
      }
    });
});
