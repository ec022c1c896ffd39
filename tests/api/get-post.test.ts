import assert from "node:assert/strict";
import { test } from "node:test";
import { create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

test("200 with the very post that was created", async () => {
  const key = await newKey();
  const post = await create(key);
  const answer = await call("GET", `/v1/posts/${post.id}`, { key });
  assert.equal(answer.status, 200);
  assert.deepEqual(answer.body as unknown, post);
});

test("304 without a body while nothing has changed, 200 again when something has", async () => {
  const key = await newKey();
  const { id } = await create(key);
  const etag = (await call("GET", `/v1/posts/${id}`, { key })).headers.get("etag") ?? "";
  assert.match(etag, /^"[^"]+"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const same = await call("GET", `/v1/posts/${id}`, { key, headers: { "if-none-match": known } });
    assert.deepEqual([same.status, same.text, same.headers.get("etag")], [304, "", etag]);
  }
  await call("PATCH", `/v1/posts/${id}`, { key, body: { content: "other words" } });
  assert.equal((await call("GET", `/v1/posts/${id}`, { key, headers: { "if-none-match": etag } })).status, 200);
});

test("HEAD answers as GET does, without the body", async () => {
  const key = await newKey();
  const { id } = await create(key);
  const head = await call("HEAD", `/v1/posts/${id}`, { key });
  const get = await call("GET", `/v1/posts/${id}`, { key });
  assert.deepEqual([head.status, head.text, head.headers.get("etag")], [200, "", get.headers.get("etag")]);
});

test("404 is the same answer for every id that is not the caller's", async () => {
  const mine = await newLiveWorkspace(house);
  const { id: foreign } = await create(await newKey());
  const { id: live } = await create(mine.live);
  const never = "post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1";
  const bodies = [];
  for (const id of [
    foreign,
    live,
    never,
    "post_1",
    "x".repeat(300),
    "post_01jrq3m0v5t8q4c6r9xk3zb7n1",
    "del_01JRQ3M0V5T8Q4C6R9XK3ZB7N1",
  ]) {
    const answer = await call("GET", `/v1/posts/${id}`, { key: mine.test });
    assert.equal(answer.status, 404);
    bodies.push({ ...answer.body, requestId: "" });
  }
  for (const body of bodies) assert.deepEqual(body, bodies[0]);
});
