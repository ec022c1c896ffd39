import assert from "node:assert/strict";
import { test } from "node:test";
import { call, newWorkspace } from "#tests/support/call.ts";
import { listThreads } from "#tests/support/inbox-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

test("a starter workspace holds two published posts and a draft, all in its past", async () => {
  const { key } = await newWorkspace({ seed: "starter" });
  const { body } = await call("GET", "/v1/posts", { key });
  const posts = body.data as unknown as { status: string; createdAt: string; publishedAt: string | null }[];
  assert.deepEqual(
    posts.map((post) => post.status),
    ["draft", "published", "published"],
  );
  for (const post of posts.slice(1)) assert.ok(Date.parse(post.publishedAt ?? "") < startAt);
});

test("its events are told in order, and no work is left over", async () => {
  const { key } = await newWorkspace({ seed: "starter" });
  const { body } = await call("GET", "/v1/events", { key });
  const events = body.data as unknown as { event: string; createdAt: string; sequence: number }[];
  assert.deepEqual(
    events.map((event) => `${event.event} ${event.sequence}`),
    [
      ...["post.scheduled 1", "post.published 2", "post.published 3", "reply.received 1", "reply.received 1"],
      ...["post.scheduled 1", "post.published 2", "reply.received 1"],
    ],
  );
  assert.equal(await house.sandbox.jobs.runDue(), 0);
  const clock = await call("GET", "/v1/sandbox/clock", { key });
  assert.equal(clock.body.nextDueAt, null);
});

test("people have written under its posts, and nobody has read it yet", async () => {
  const { key } = await newWorkspace({ seed: "starter" });
  const posts = (await call("GET", "/v1/posts?status=published&order=createdAt", { key })).body.data as unknown as {
    id: string;
  }[];
  const threads = await listThreads(key, "?unread=true&status=open&kind=comment");
  assert.deepEqual(
    threads.map(({ channel, postId, messageCount }) => [
      channel,
      posts.findIndex(({ id }) => id === postId),
      messageCount,
    ]),
    [
      ["bluesky", 1, 1],
      ["linkedin", 0, 1],
      ["linkedin", 0, 1],
    ],
  );
});

test("an empty workspace is empty", async () => {
  const { key } = await newWorkspace();
  assert.deepEqual((await call("GET", "/v1/posts", { key })).body.data as unknown, []);
});
