import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { change, messagesOf, readThread, reply, somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const replies = (id: string) => `/v1/inbox/threads/${id}/replies`;

describe("201", () => {
  test("the reply stands in the thread, which is read then and keeps its status", async () => {
    const key = await newKey();
    const before = await somebodyWrites(key);
    house.clock.advance(5000);
    const answer = await call("POST", replies(before.id), { key, body: { text: "thank you.\r\nsee you." } });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get("location"), `/v1/inbox/threads/${before.id}/messages`);
    const { id, text, sentAt } = answer.body as unknown as Awaited<ReturnType<typeof reply>>;
    assert.equal(text, "thank you.\nsee you.");
    assert.deepEqual((await messagesOf(key, before.id)).at(-1), answer.body);
    assert.deepEqual(await readThread(key, before.id), {
      ...before,
      unreadCount: 0,
      messageCount: 2,
      lastMessage: { id, direction: "out", text, attachments: [], sentAt },
      lastActivityAt: sentAt,
      updatedAt: sentAt,
    });
    await change(key, before.id, { status: "done" });
    await reply(key, before.id, "one more thing.");
    assert.equal((await readThread(key, before.id)).status, "done");
  });

  test("a reply tells nobody: reply.received is for what comes in", async () => {
    const key = await newKey();
    const { id } = await somebodyWrites(key);
    await reply(key, id);
    const { body } = await call("GET", `/v1/events?objectId=${id}`, { key });
    assert.equal((body.data as unknown as unknown[]).length, 1);
  });

  test("the same Idempotency-Key sends once; without one, the same words are two messages", async () => {
    const key = await newKey();
    const { id } = await somebodyWrites(key);
    const send = (words: string, headers = { "idempotency-key": "one" }) =>
      call("POST", replies(id), { key, body: { text: words }, headers });
    const [first, again] = [await send("hello"), await send("hello")];
    assert.deepEqual([again.status, again.text], [201, first.text]);
    assert.equal(again.headers.get("idempotency-replayed"), "true");
    assert.equal((await readThread(key, id)).messageCount, 2);
    const other = await send("hello, again");
    assert.deepEqual([other.status, other.body.code as unknown], [422, "idempotency_key_reused"]);
    const [a, b] = [await reply(key, id, "hello"), await reply(key, id, "hello")];
    assert.notEqual(a.id, b.id);
    assert.equal((await readThread(key, id)).messageCount, 4);
  });

  test("exactly as long as the channel takes: 280 weighted characters on X", async () => {
    const key = await newKey();
    const { id } = await somebodyWrites(key, { kind: "dm", channel: "x" });
    assert.equal((await reply(key, id, "字".repeat(140))).direction, "out");
  });
});

describe("409 thread_closed_by_network", () => {
  test("a direct message on Instagram and Facebook, 24 hours after the other side wrote", async () => {
    for (const channel of ["instagram", "facebook"]) {
      const key = await newKey();
      await freeze(key);
      const { id } = await somebodyWrites(key, { kind: "dm", channel });
      await advance(key, "PT23H59M59S");
      await reply(key, id);
      await advance(key, "PT1S");
      const problem = await refusal("POST", replies(id), { key, body: { text: "too late" } });
      assert.deepEqual([problem.status, problem.code], [409, "thread_closed_by_network"]);
      assert.match(problem.detail, /24 hours/);
      await somebodyWrites(key, { kind: "dm", channel });
      await reply(key, id, "in time again");
    }
  });

  test("a direct message elsewhere, and a comment on Instagram, have no such end", async () => {
    const key = await newKey();
    const direct = await somebodyWrites(key, { kind: "dm", channel: "bluesky" });
    const comment = await somebodyWrites(key, { channel: "instagram" });
    await advance(key, "P60D");
    for (const { id } of [direct, comment]) assert.equal((await reply(key, id)).direction, "out");
  });

  test("a comment under a post that was taken down, while mentions stay open", async () => {
    const key = await newKey();
    const post = await create(key, { channels: ["x"], publishNow: true, scheduledAt: null, test: { x: "publish" } });
    await advance(key, "PT1M");
    const comment = await somebodyWrites(key, { postId: post.id });
    const mention = await somebodyWrites(key, { postId: post.id, kind: "mention" });
    assert.equal((await call("DELETE", `/v1/posts/${post.id}`, { key })).status, 204);
    const problem = await refusal("POST", replies(comment.id), { key, body: { text: "hello" } });
    assert.deepEqual([problem.status, problem.code], [409, "thread_closed_by_network"]);
    await reply(key, mention.id);
  });
});

describe("422", () => {
  const cases = [
    ["x", "字".repeat(141), "weighted", 280, 282],
    ["bluesky", "👩‍👩‍👧‍👧".repeat(301), "graphemes", 300, 301],
    ["threads", `${"a".repeat(499)}🌱`, "utf16", 500, 501],
    ["mastodon", "🌱".repeat(501), "graphemes", 500, 501],
  ] as const;
  for (const [channel, text, counter, limit, actual] of cases) {
    test(`content_too_long: ${actual} by ${counter} on ${channel}`, async () => {
      const key = await newKey();
      const { id } = await somebodyWrites(key, { kind: "dm", channel });
      const problem = await refusal("POST", replies(id), { key, body: { text } });
      assert.deepEqual([problem.status, problem.code], [422, "content_too_long"]);
      const [first] = problem.errors.filter((one) => (one as { counter?: string }).counter === counter);
      assert.deepEqual(
        [first?.pointer, first?.code, first?.channel, first?.limit, first?.actual],
        ["/text", "content_too_long", channel, limit, actual],
      );
      assert.equal((await readThread(key, id)).messageCount, 1);
    });
  }

  test("validation_failed: no text, an empty one, and one of blanks", async () => {
    const key = await newKey();
    const { id } = await somebodyWrites(key);
    for (const [body, code] of [
      [{}, "required"],
      [{ text: "" }, "too_short"],
      [{ text: " \n " }, "content_required"],
      [{ text: 5 }, "invalid_type"],
      [{ text: "a\u0000b" }, "invalid_text"],
    ] as const) {
      const problem = await refusal("POST", replies(id), { key, body });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", [["/text", code]]],
      );
    }
  });

  test("an unknown field and a text that is too long are told together", async () => {
    const key = await newKey();
    const { id } = await somebodyWrites(key, { kind: "dm", channel: "x" });
    const problem = await refusal("POST", replies(id), { key, body: { txt: "a", text: "a".repeat(281) } });
    assert.deepEqual(problem.errors.map((one) => [one.pointer, one.code]).sort(), [
      ["/text", "content_too_long"],
      ["/txt", "unknown_field"],
    ]);
  });
});

test("404: a thread of another workspace, or of the other mode; nothing is written", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  const { id } = await somebodyWrites(key);
  for (const other of [await newKey(), live])
    assert.equal((await refusal("POST", replies(id), { key: other, body: { text: "hello" } })).status, 404);
  assert.equal((await readThread(key, id)).messageCount, 1);
});

test("403 insufficient_scope: a key that only reads", async () => {
  const { test: key } = await newLiveWorkspace(house, "free", { scopes: ["read"] });
  const problem = await refusal("POST", replies("thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W"), { key, body: { text: "a" } });
  assert.deepEqual([problem.status, problem.code, problem.scope], [403, "insufficient_scope", "write"]);
});
