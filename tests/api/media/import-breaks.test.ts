import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { JobRunner } from "#sandbox/time/job-runner.ts";
import { advance, create, newKey, read } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("a file that is named by its address", () => {
  test("and whose reading breaks down on our side ten times fails, and the post with it", async () => {
    const key = await newKey();
    const body = { channels: ["instagram"], media: [{ url: "https://example.com/a.jpg" }] };
    const made = (await create(key, body)) as unknown as Schema<"Post">;
    const { jobs } = house.sandbox.services;
    const { importMedia } = jobs.kinds;
    assert.ok(importMedia);
    const fails = () => Promise.reject(new Error("the disk is full"));
    const runner = new JobRunner(
      { ...jobs, kinds: { ...jobs.kinds, importMedia: { ...importMedia, outside: fails } } },
      () => {},
    );
    for (let turn = 0; turn < 12; turn++) {
      await runner.runDue();
      house.clock.advance(600_000);
    }
    const file = (await call("GET", `/v1/media/${made.media[0]?.mediaId}`, { key })).body as unknown as Schema<"Media">;
    assert.deepEqual([file.status, file.error?.code], ["failed", "media_unreachable"]);
    assert.match(file.error?.message ?? "", /on our side/);
    await advance(key, "P8D");
    const [delivery] = ((await read(key, made.id)) as unknown as Schema<"Post">).deliveries;
    assert.deepEqual(
      [delivery?.status, delivery?.error?.category, delivery?.error?.code],
      ["failed", "invalid_content", "media_unreachable"],
    );
  });
});
