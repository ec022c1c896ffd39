import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answered, change, listThreads, reply, somebodyWrites, type Thread } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/inbox/threads";

/** Three threads, a second apart: a direct message on x, a mention on bluesky, a comment on linkedin. */
async function three(): Promise<{ key: string; dm: Thread; mention: Thread; comment: Thread }> {
  const key = await newKey();
  const dm = await somebodyWrites(key, { kind: "dm", channel: "x" });
  house.clock.advance(1000);
  const mention = await somebodyWrites(key, { kind: "mention", channel: "bluesky" });
  house.clock.advance(1000);
  const comment = await somebodyWrites(key, { channel: "linkedin" });
  return { key, dm, mention, comment };
}

async function kinds(key: string, query = ""): Promise<string[]> {
  return (await listThreads(key, query)).map(({ kind }) => kind);
}

describe("200", () => {
  test("the newest message first, each thread whole", async () => {
    const { key, dm, mention, comment } = await three();
    assert.deepEqual(await listThreads(key), [comment, mention, dm]);
  });

  test("a message moves its thread to the front, whoever wrote it", async () => {
    const { key, dm } = await three();
    house.clock.advance(1000);
    await reply(key, dm.id);
    assert.deepEqual(await kinds(key), ["dm", "comment", "mention"]);
    house.clock.advance(1000);
    await somebodyWrites(key, { kind: "mention", channel: "bluesky" });
    assert.deepEqual(await kinds(key), ["mention", "dm", "comment"]);
  });

  test("filters by channel and kind, repeated or with commas", async () => {
    const { key } = await three();
    assert.deepEqual(await kinds(key, "?channel=x"), ["dm"]);
    assert.deepEqual(await kinds(key, "?channel=x,linkedin"), ["comment", "dm"]);
    assert.deepEqual(await kinds(key, "?kind=mention&kind=dm"), ["mention", "dm"]);
    assert.deepEqual(await kinds(key, "?kind=mention&channel=x"), []);
  });

  test("filters by status and by unread", async () => {
    const { key, dm, mention } = await three();
    await change(key, dm.id, { status: "done", read: true });
    await change(key, mention.id, { status: "snoozed", snoozedUntil: "2027-01-01T00:00:00Z" });
    assert.deepEqual(await kinds(key, "?status=done"), ["dm"]);
    assert.deepEqual(await kinds(key, "?status=snoozed,open"), ["comment", "mention"]);
    assert.deepEqual(await kinds(key, "?unread=true"), ["comment", "mention"]);
    assert.deepEqual(await kinds(key, "?unread=false"), ["dm"]);
  });

  test("filters by post, and by when the newest message was sent", async () => {
    const { key, mention } = await three();
    assert.deepEqual(await kinds(key, `?postId=${mention.postId}`), ["mention"]);
    assert.deepEqual(await kinds(key, "?postId=post_none"), []);
    const [newest] = await listThreads(key);
    assert.deepEqual(await kinds(key, `?since=${newest?.lastActivityAt}`), ["comment"]);
    assert.deepEqual(await kinds(key, `?since=${mention.lastActivityAt}`), ["comment", "mention"]);
    assert.deepEqual(await kinds(key, `?since=${new Date(house.clock.now() + 1).toISOString()}`), []);
  });

  test("pages: threads of one instant are neither repeated nor left out, and a link leads on", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await call("POST", "/v1/sandbox/clock/freeze", { key });
    const channels = ["x", "linkedin", "bluesky", "mastodon", "threads"];
    for (const channel of channels) await somebodyWrites(key, { kind: "dm", channel });
    const seen: string[] = [];
    let next: string | null = `${path}?kind=dm&limit=2`;
    while (next !== null) {
      const { body, headers } = await call("GET", next, { key });
      const page = body as unknown as { data: Thread[]; hasMore: boolean; nextCursor: string | null };
      seen.push(...page.data.map(({ channel }) => channel));
      assert.equal(headers.has("link"), page.hasMore);
      next = page.nextCursor && `${path}?kind=dm&limit=2&cursor=${page.nextCursor}`;
    }
    assert.deepEqual(seen.sort(), [...channels].sort());
  });

  test("another workspace and the other mode see nothing of it", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    await somebodyWrites(key);
    assert.equal((await listThreads(key)).length, 1);
    assert.deepEqual(await listThreads(live), []);
    assert.deepEqual(await listThreads(await newKey()), []);
  });

  test("what was forced is there: three answers on X are three threads about the post", async () => {
    const key = await newKey();
    const postId = await answered(key, 3);
    assert.equal((await listThreads(key, `?postId=${postId}&kind=comment&channel=x&unread=true`)).length, 3);
  });
});

describe("400", () => {
  test("invalid_query: values that are none", async () => {
    const key = await newKey();
    for (const [query, parameter] of [
      ["?channel=twitter", "channel"],
      ["?kind=reply", "kind"],
      ["?status=closed", "status"],
      ["?unread=yes", "unread"],
      ["?limit=0", "limit"],
    ]) {
      const problem = await refusal("GET", path + query, { key });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => one.parameter)],
        [400, "invalid_query", [parameter]],
      );
    }
  });

  test("invalid_date: since without an offset", async () => {
    const problem = await refusal("GET", `${path}?since=2026-11-24T09:00:00`, { key: await newKey() });
    assert.deepEqual([problem.status, problem.code, problem.errors[0]?.parameter], [400, "invalid_date", "since"]);
  });

  test("unknown_parameter: with the name that was meant", async () => {
    const problem = await refusal("GET", `${path}?post_id=a`, { key: await newKey() });
    assert.deepEqual([problem.code, problem.errors[0]?.suggestion], ["unknown_parameter", "postId"]);
  });

  test("invalid_cursor: one of other filters, and one that was altered", async () => {
    const { key } = await three();
    const { body } = await call("GET", `${path}?limit=1`, { key });
    const cursor = String(body.nextCursor);
    for (const query of [`?limit=1&kind=dm&cursor=${cursor}`, `?limit=1&cursor=${cursor}A`]) {
      const problem = await refusal("GET", path + query, { key });
      assert.deepEqual([problem.status, problem.code], [400, "invalid_cursor"]);
    }
  });
});

test("403 insufficient_scope: a key that only writes", async () => {
  const { test: key } = await newLiveWorkspace(house, "free", { scopes: ["write"] });
  const problem = await refusal("GET", path, { key });
  assert.deepEqual([problem.status, problem.code, problem.scope], [403, "insufficient_scope", "read"]);
});
