import assert from "node:assert/strict";
import { test } from "node:test";
import { create, read } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";

inEachHouse("a live post that several calls change at once", (house) => {
  const planned = () => ({
    channels: ["x", "linkedin"],
    scheduledAt: new Date(house.clock.now() + 60_000).toISOString(),
  });

  test("takes every change, and none loses another", async () => {
    const { live: key } = await newLiveWorkspace(house, "agency");
    for (let round = 0; round < 5; round++) {
      const { id } = await create(key, { ...planned(), content: `first ${round}` });
      const changes = [{ content: `other ${round}` }, { campaignId: "spring" }, { metadata: { desk: "night" } }];
      const answers = await Promise.all(changes.map((body) => call("PATCH", `/v1/posts/${id}`, { key, body })));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200, 200],
      );
      const { content, campaignId, metadata } = (await call("GET", `/v1/posts/${id}`, { key })).body;
      assert.deepEqual({ content, campaignId, metadata }, Object.assign({}, ...changes));
    }
  });

  test("stays deleted once it is", async () => {
    const { live: key } = await newLiveWorkspace(house, "agency");
    for (let round = 0; round < 5; round++) {
      const { id } = await create(key, { ...planned(), content: `note ${round}` });
      const change = (content: string) => call("PATCH", `/v1/posts/${id}`, { key, body: { content } });
      const [one, gone, two] = await Promise.all([
        change(`one ${round}`),
        call("DELETE", `/v1/posts/${id}`, { key }),
        change(`two ${round}`),
      ]);
      assert.equal(gone.status, 204);
      for (const { status } of [one, two]) assert.ok(status === 200 || status === 404, String(status));
      assert.equal((await call("GET", `/v1/posts/${id}`, { key })).status, 404);
    }
  });

  test("is changed beside the runner that publishes it, and neither waits for the other for ever", async () => {
    const { live: key } = await newLiveWorkspace(house, "agency");
    for (let round = 0; round < 5; round++) {
      const { id } = await create(key, { ...planned(), content: `due ${round}` });
      house.clock.advance(60_000);
      const [, changed, retried] = await Promise.all([
        house.sandbox.jobs.runDue(),
        call("PATCH", `/v1/posts/${id}`, { key, body: { content: `changed ${round}` } }),
        call("POST", `/v1/posts/${id}/retry`, { key }),
      ]);
      assert.equal(changed.status, 200);
      assert.ok(retried.status === 202 || retried.status === 409, String(retried.status));
      await house.sandbox.jobs.runDue();
      for (const { status } of (await read(key, id)).deliveries) assert.equal(status, "manual_assist");
    }
  });

  test("says the same words once, however many calls bring them", async () => {
    const { live: key } = await newLiveWorkspace(house, "agency");
    for (let round = 0; round < 3; round++) {
      const body = { ...planned(), content: `the same ${round}` };
      const answers = await Promise.all(Array.from({ length: 5 }, () => call("POST", "/v1/posts", { key, body })));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409, 409]);
      for (const { status, body: told } of answers) if (status === 409) assert.equal(told.code, "duplicate_post");
    }
  });
});
