import assert from "node:assert/strict";
import { test } from "node:test";
import { advance, create, newKey, read, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

useHouse();

async function listed(key: string, query: string): Promise<string[]> {
  const { body } = await call("GET", `/v1/posts?${query}`, { key });
  return (body.data as unknown as { id: string }[]).map(({ id }) => id);
}

test("204, then 404 by id, and a tombstone under status=deleted only", async () => {
  const key = await newKey();
  const { id } = await create(key);
  assert.equal((await call("DELETE", `/v1/posts/${id}`, { key })).status, 204);
  assert.equal((await call("GET", `/v1/posts/${id}`, { key })).status, 404);
  assert.equal((await call("DELETE", `/v1/posts/${id}`, { key })).status, 404);
  assert.deepEqual([await listed(key, ""), await listed(key, "status=deleted")], [[], [id]]);
});

test("a deleted post is never published", async () => {
  const key = await newKey();
  const { id } = await create(key);
  await call("DELETE", `/v1/posts/${id}`, { key });
  assert.deepEqual(await advance(key, "P1Y"), []);
});

test("a published post is taken down where the networks can", async () => {
  const key = await newKey();
  const { id } = await create(key);
  await advance(key, "P30D");
  assert.equal((await call("DELETE", `/v1/posts/${id}`, { key })).status, 204);
});

test("409 delete_unsupported where one cannot, and nothing changes", async () => {
  const key = await newKey();
  const { id } = await create(key, { channels: ["instagram", "x"] });
  await advance(key, "P30D");
  assert.equal((await refusal("DELETE", `/v1/posts/${id}`, { key })).code, "delete_unsupported");
  assert.deepEqual(
    (await read(key, id)).deliveries.map(({ status }) => status),
    ["published", "published"],
  );
});

test("409 post_locked while a network is asked", async () => {
  const key = await newKey();
  const { id } = await create(key, { scheduledAt: undefined, publishNow: true, test: { x: "pending_review" } });
  await advance(key, "PT10S");
  assert.equal((await refusal("DELETE", `/v1/posts/${id}`, { key })).code, "post_locked");
});
