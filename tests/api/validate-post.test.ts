import assert from "node:assert/strict";
import { test } from "node:test";
import { newKey, note, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

useHouse();

interface Report {
  valid: boolean;
  problems: { code: string }[];
  data: {
    channel: string;
    valid: boolean;
    length: number;
    limit: number;
    counter: string;
    problems: { code: string }[];
    warnings: { code: string }[];
  }[];
}

async function validate(key: string, body: Record<string, unknown>): Promise<Report> {
  const answer = await call("POST", "/v1/posts/validate", { key, body });
  assert.equal(answer.status, 200);
  return answer.body as unknown as Report;
}

test("200 says for each channel what fits and what does not, and stores nothing", async () => {
  const key = await newKey();
  const report = await validate(key, { ...note, content: "a".repeat(290), channels: ["x", "bluesky", "instagram"] });
  assert.equal(report.valid, false);
  assert.deepEqual(
    report.data.map(({ channel, valid, length, limit, counter }) => [channel, valid, length, limit, counter]),
    [
      ["x", false, 290, 280, "weighted"],
      ["bluesky", true, 290, 300, "graphemes"],
      ["instagram", true, 290, 2200, "utf16"],
    ],
  );
  assert.deepEqual(
    report.data[0]?.problems.map(({ code }) => code),
    ["content_too_long"],
  );
  assert.deepEqual(
    report.data[2]?.warnings.map(({ code }) => code),
    ["card_generated"],
  );
  assert.deepEqual((await call("GET", "/v1/posts", { key })).body.data as unknown, []);
});

test("200 even when everything is wrong with it: only an unreadable body is refused", async () => {
  const report = await validate(await newKey(), {
    content: "",
    channels: ["twitter", "x"],
    publishNow: true,
    scheduledAt: "2026-12-01T00:00:00Z",
  });
  assert.equal(report.valid, false);
  assert.deepEqual(report.problems.map(({ code }) => code).sort(), ["conflicting_fields", "unknown_channel"]);
  assert.equal(
    (await refusal("POST", "/v1/posts/validate", { key: await newKey(), body: { content: 3 } })).status,
    422,
  );
});
