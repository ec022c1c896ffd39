import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, note, read, refusal, type TestPost } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

async function update(key: string, id: string, body: Record<string, unknown>): Promise<TestPost> {
  const answer = await call("PATCH", `/v1/posts/${id}`, { key, body });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as TestPost;
}

describe("200", () => {
  test("new words under the same id, and only they are published", async () => {
    const key = await newKey();
    const { id } = await create(key);
    const post = await update(key, id, { content: "a tuesday note." });
    assert.deepEqual([post.id, post.content, post.deliveries[0]?.content], [id, "a tuesday note.", "a tuesday note."]);
    const happened = await advance(key, "P30D");
    assert.equal(happened.filter(({ kind }) => kind === "published").length, 2);
    assert.equal((await read(key, id)).status, "published");
  });

  test("a new time is told, and the old one publishes nothing", async () => {
    const key = await newKey();
    const { id } = await create(key);
    await update(key, id, { scheduledAt: "2026-12-24T18:00:00Z" });
    const happened = await advance(key, "P60D");
    assert.equal(happened[0]?.at, "2026-12-24T18:00:00.000Z");
    const { body } = await call("GET", `/v1/events?objectId=${id}`, { key });
    const events = body.data as unknown as { event: string; sequence: number }[];
    assert.deepEqual(
      events.map(({ event, sequence }) => `${event} ${sequence}`),
      ["post.scheduled 1", "post.scheduled 2", "post.published 3", "post.published 4"],
    );
  });

  test("scheduledAt null takes it back to a draft, and a time makes it scheduled again", async () => {
    const key = await newKey();
    const { id } = await create(key);
    assert.equal((await update(key, id, { scheduledAt: null })).status, "draft");
    assert.deepEqual(await advance(key, "P30D"), []);
    assert.equal((await update(key, id, { publishNow: true })).status, "scheduled");
    await advance(key, "PT1M");
    assert.equal((await read(key, id)).status, "published");
  });

  test("channels come and go", async () => {
    const key = await newKey();
    const { id } = await create(key);
    const post = await update(key, id, { channels: ["bluesky", "x"] });
    assert.deepEqual(
      post.deliveries.map(({ channel }) => channel),
      ["bluesky", "x"],
    );
  });

  test("a failed post that is made a draft has nothing to retry, and is published as any other draft", async () => {
    const key = await newKey();
    const { id } = await create(key, { channels: ["x"], test: { x: "forbidden" } });
    await advance(key, "P30D");
    const draft = await update(key, id, { scheduledAt: null, test: { x: "publish" } });
    assert.deepEqual([draft.status, draft.deliveries.map(({ status }) => status)], ["draft", ["pending"]]);
    assert.equal((await refusal("POST", `/v1/posts/${id}/retry`, { key })).code, "nothing_to_retry");
    await update(key, id, { publishNow: true });
    await advance(key, "PT1M");
    assert.equal((await read(key, id)).status, "published");
  });

  test("a failed channel gets other words and is retried by a new time; what is published stays", async () => {
    const key = await newKey();
    const { id } = await create(key, { test: { x: "invalid_content" } });
    await advance(key, "P30D");
    const before = await read(key, id);
    assert.equal(before.status, "partial");
    const edited = await update(key, id, { overrides: { x: { content: "better words" } } });
    assert.deepEqual(
      edited.deliveries.map(({ status }) => status),
      ["published", "failed"],
    );
    await update(key, id, { scheduledAt: "2027-02-01T09:00:00Z", test: {} });
    await advance(key, "P90D");
    const after = await read(key, id);
    assert.equal(after.status, "published");
    assert.equal(after.deliveries[0]?.publishedAt, before.deliveries[0]?.publishedAt);
  });

  test("an unchanged past time is not judged again in live mode", async () => {
    const { live } = await newLiveWorkspace(house);
    const { id } = await create(live, { scheduledAt: new Date(house.clock.now() + 1000).toISOString() });
    house.clock.advance(60 * 60_000);
    assert.equal((await update(live, id, { campaignId: "spring" })).scheduledAt !== null, true);
  });
});

describe("409", () => {
  test("post_locked once it is published, and while a network is asked", async () => {
    const key = await newKey();
    const { id } = await create(key, { test: { x: "slow" } });
    await call("POST", "/v1/sandbox/clock/advance", { key, body: { to: "2026-11-30T09:30:30Z" } });
    assert.equal((await read(key, id)).status, "publishing");
    assert.equal((await refusal("PATCH", `/v1/posts/${id}`, { key, body: { content: "late" } })).code, "post_locked");
    await advance(key, "PT1H");
    assert.equal((await refusal("PATCH", `/v1/posts/${id}`, { key, body: { content: "late" } })).code, "post_locked");
  });

  test("duplicate_post against another post, never against itself", async () => {
    const key = await newKey();
    const { id } = await create(key, { content: "other" });
    await create(key);
    await update(key, id, { content: "other" });
    assert.equal(
      (await refusal("PATCH", `/v1/posts/${id}`, { key, body: { content: note.content } })).code,
      "duplicate_post",
    );
  });
});

describe("422", () => {
  test("the same rules as a new post, with the same places", async () => {
    const key = await newKey();
    const { id } = await create(key);
    const problem = await refusal("PATCH", `/v1/posts/${id}`, { key, body: { content: "a".repeat(281) } });
    assert.deepEqual([problem.code, problem.errors[0]?.channel], ["content_too_long", "x"]);
    assert.equal((await refusal("PATCH", `/v1/posts/${id}`, { key, body: {} })).status, 422);
  });

  test("what the contract refuses and what the house refuses come together", async () => {
    const key = await newKey();
    const { id } = await create(key);
    const body = { metadata: 4, channels: ["nowhere"], content: "a".repeat(20) };
    const refused = await refusal("PATCH", `/v1/posts/${id}`, { key, body });
    assert.deepEqual(refused.errors.map(({ pointer }) => pointer).sort(), ["/channels/0", "/metadata"]);
    const time = await refusal("PATCH", `/v1/posts/${id}`, {
      key,
      body: { scheduledAt: "soon", content: "a".repeat(281) },
    });
    assert.deepEqual(time.errors.map(({ pointer }) => pointer).sort(), ["/content", "/scheduledAt"]);
    const absent = await refusal("PATCH", "/v1/posts/post_nobody", { key, body });
    assert.deepEqual([absent.status, absent.errors.map(({ pointer }) => pointer)], [422, ["/metadata"]]);
  });

  test("a published channel cannot be taken out", async () => {
    const key = await newKey();
    const { id } = await create(key, { test: { x: "forbidden" } });
    await advance(key, "P30D");
    const problem = await refusal("PATCH", `/v1/posts/${id}`, { key, body: { channels: ["x"] } });
    assert.equal(problem.errors[0]?.code, "conflicting_fields");
    assert.equal((await refusal("PATCH", `/v1/posts/${id}`, { key, body: { scheduledAt: null } })).code, "post_locked");
  });
});
