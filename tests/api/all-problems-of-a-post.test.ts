import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, note, refusal } from "#tests/support/api-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

useHouse();
const iso = (at: number) => new Date(at).toISOString();

describe("422: what the contract refuses and what the house refuses come together", () => {
  const mixed: [string, Record<string, unknown>, string[]][] = [
    ["text of a wrong type", { content: 4, channels: ["nowhere"] }, ["/channels/0", "/content"]],
    ["a time that is none", { scheduledAt: "soon", channels: ["twitter"] }, ["/channels/0", "/scheduledAt"]],
    [
      "a time that is none, beside times of channels",
      { scheduledAt: "soon", channels: ["x"], overrides: { x: { scheduledAt: iso(startAt) } } },
      ["/scheduledAt"],
    ],
    [
      "channels that are no list, beside an override",
      { channels: "x", overrides: { x: { content: "a".repeat(281) }, myspace: {} } },
      ["/channels", "/overrides/myspace", "/overrides/x/content"],
    ],
    [
      "a test that is none",
      { test: { x: "explode" }, content: "a".repeat(281), channels: ["x"] },
      ["/content", "/test/x"],
    ],
  ];
  for (const [name, change, pointers] of mixed) {
    test(name, async () => {
      const asked = { key: await newKey(), body: { ...note, ...change } };
      for (const path of ["/v1/posts", "/v1/posts/validate"]) {
        const { errors } = await refusal("POST", path, asked);
        assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), pointers, path);
      }
    });
  }
});
