import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { measurePosts } from "#sandbox/analytics/measure-posts.ts";
import { Store } from "#sandbox/store/store.ts";
import type { WorkspaceTime } from "#sandbox/time/workspace-time.ts";
import { exportedRows, publish } from "#tests/support/analytics-words.ts";
import { newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

/** Seven posts on two channels, and what the rows of an export say of them. */
async function measuredWorkspace() {
  const key = await newKey();
  const posts: string[] = [];
  for (let number = 0; number < 7; number++) {
    const test = { x: "publish", linkedin: "publish" };
    posts.push(await publish(key, { content: `note ${number}`, channels: ["x", "linkedin"], test }, "PT1H"));
  }
  const me = (await call("GET", "/v1/me", { key })).body as unknown as { workspace: { id: string } };
  const clock = (await call("GET", "/v1/sandbox/clock", { key })).body as unknown as { now: string };
  const store = new Store(house.sandbox.engine, me.workspace.id, false);
  const now = Date.parse(clock.now);
  const time: WorkspaceTime = { now, state: "running", offsetMs: 0, epoch: 1, seedNumber: 1, wakeAt: () => null };
  return { key, posts, store, time };
}

describe("a metric of posts", () => {
  test("is that of the export, however few rows are read at once", async () => {
    const { key, posts, store, time } = await measuredWorkspace();
    const rows = await exportedRows(house, key);
    const likesOf = (id: string) =>
      rows.filter(({ postId }) => postId === id).reduce((sum, { likes }) => sum + (likes ?? 0), 0);
    for (const atOnce of [1, 2, 3, 1000]) {
      const found = await measurePosts(store, time, { since: 0 }, "likes", atOnce);
      assert.equal(found.length, posts.length);
      for (const { postId, value } of found) assert.equal(value, likesOf(postId));
      const values = found.map(({ value }) => value ?? -1);
      assert.deepEqual(
        values,
        values.toSorted((a, b) => b - a),
      );
    }
  });

  test("is found for the newest post, whatever was published before it", async () => {
    const { posts, store, time } = await measuredWorkspace();
    const newest = posts.at(-1) ?? "";
    const found = await measurePosts(store, time, { postIds: [newest] }, "likes", 2);
    assert.deepEqual(
      found.map(({ postId }) => postId),
      [newest],
    );
  });

  test("of no posts is none", async () => {
    const { store, time } = await measuredWorkspace();
    assert.deepEqual(await measurePosts(store, time, { postIds: [] }, "likes"), []);
  });
});
