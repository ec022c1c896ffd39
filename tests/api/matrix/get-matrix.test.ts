import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { matrixOf, matrixPath } from "#tests/support/matrix-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("200", () => {
  test("as the list shows it, with its trigger, its graph and what a run takes", async () => {
    const key = await newKey();
    const listed = await matrixOf(key, "cross-post-ig-threads");
    const { status, body } = await call("GET", `${matrixPath}/${listed.id}`, { key });
    assert.equal(status, 200);
    assert.deepEqual(body as unknown, listed);
    assert.deepEqual(listed.trigger, { kind: "post_published", settings: { channel: "instagram" } });
    assert.deepEqual(Object.keys((listed.inputSchema as { properties: object }).properties), ["postId"]);
  });

  test("every step leads to one of the same matrix, and what goes out to people asks first", async () => {
    const key = await newKey();
    for (const slug of ["first-reply-welcome", "launch-week-nudge", "best-of-recycler", "out-of-office"]) {
      const { steps } = await matrixOf(key, slug);
      const ids = steps.map(({ id }) => id);
      for (const { next, yes, no } of steps)
        for (const to of [next, yes, no]) assert.ok(to === null || ids.includes(to), `${slug}: ${to}`);
      const asking = steps.filter(({ approval }) => approval).map(({ kind }) => kind);
      assert.ok(
        asking.every((kind) => ["reply_to_thread", "schedule_post", "cross_post", "repost_top"].includes(kind)),
      );
    }
  });

  test("304: unchanged", async () => {
    const key = await newKey();
    const { id } = await matrixOf(key, "reply-triage");
    const first = await call("GET", `${matrixPath}/${id}`, { key });
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    assert.equal((await call("GET", `${matrixPath}/${id}`, { key, headers })).status, 304);
  });
});

test("404: unknown, misshapen, of another workspace, or in live mode: one answer", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  const { id } = await matrixOf(key, "reply-triage");
  const other = await matrixOf(await newKey(), "reply-triage");
  for (const [who, what] of [
    [key, other.id],
    [key, "reply-triage"],
    [key, "mtx_1"],
    [live, id],
  ] as const) {
    const problem = await refusal("GET", `${matrixPath}/${what}`, { key: who });
    assert.deepEqual(
      [problem.status, problem.detail],
      [404, "There is no matrix under this id in this workspace and mode."],
    );
  }
});
