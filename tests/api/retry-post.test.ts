import assert from "node:assert/strict";
import { test } from "node:test";
import { advance, create, newKey, read, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

for (const outcome of ["forbidden", "needs_reauth", "manual_assist"]) {
  test(`202: a channel that ended as ${outcome} is published by a retry`, async () => {
    const key = await newKey();
    const { id } = await create(key, { test: { x: outcome } });
    await advance(key, "P30D");
    const answer = await call("POST", `/v1/posts/${id}/retry`, { key });
    assert.deepEqual([answer.status, answer.headers.get("location")], [202, `/v1/posts/${id}`]);
    assert.equal((await read(key, id)).status, "publishing");
    await advance(key, "PT1M");
    assert.equal((await read(key, id)).status, "published");
  });
}

test("202 for a live post that waits for a person, who is then asked again", async () => {
  const { live } = await newLiveWorkspace(house);
  const { id } = await create(live, { scheduledAt: new Date(house.clock.now()).toISOString() });
  await house.sandbox.jobs.runDue();
  assert.equal((await call("POST", `/v1/posts/${id}/retry`, { key: live })).status, 202);
  await house.sandbox.jobs.runDue();
  assert.equal((await read(live, id)).deliveries[0]?.status, "manual_assist");
});

test("409 nothing_to_retry for a scheduled, a published and a draft post", async () => {
  const key = await newKey();
  const { id } = await create(key);
  assert.equal((await refusal("POST", `/v1/posts/${id}/retry`, { key })).code, "nothing_to_retry");
  await advance(key, "P30D");
  assert.equal((await refusal("POST", `/v1/posts/${id}/retry`, { key })).code, "nothing_to_retry");
  const draft = await create(key, { scheduledAt: null, content: "a draft" });
  assert.equal((await refusal("POST", `/v1/posts/${draft.id}/retry`, { key })).code, "nothing_to_retry");
});

test("404 for an unknown post", async () => {
  assert.equal(
    (await refusal("POST", "/v1/posts/post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1/retry", { key: await newKey() })).code,
    "not_found",
  );
});
