import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, advanceWhole, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import {
  answered,
  change,
  listThreads,
  messagesOf,
  readThread,
  reply,
  somebodyWrites,
} from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const now = { publishNow: true, scheduledAt: null };
type Event = Schema<"Event"> & { data: Record<string, string> };

async function eventsOf(key: string, query = ""): Promise<Event[]> {
  const answer = await call("GET", `/v1/events?limit=100${query}`, { key });
  return answer.body.data as unknown as Event[];
}

/** Posts that leave it to chance who answers. */
async function publishSome(key: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await create(key, { content: `note ${index}`, channels: ["x", "linkedin"], ...now });
}

describe("replies:N", () => {
  for (const count of [1, 7, 20]) {
    test(`${count}: post.scheduled, post.published, then ${count} times reply.received, and no more in a year`, async () => {
      const { test: key } = await newLiveWorkspace(house, "agency");
      const { id } = await create(key, { channels: ["x"], ...now, test: { x: `replies:${count}` } });
      await advance(key, "P365D");
      const events = (await eventsOf(key)).filter(({ event }) => event !== "matrix.completed");
      const replies = new Array<string>(count).fill("reply.received");
      assert.deepEqual(
        events.map(({ event }) => event),
        ["post.scheduled", "post.published", ...replies],
      );
      for (const { event, data, createdAt } of events) {
        assert.equal(data.postId, id);
        if (event !== "reply.received") continue;
        const [message] = await messagesOf(key, String(data.threadId));
        assert.deepEqual([message?.id, message?.sentAt], [data.messageId, createdAt]);
      }
    });
  }

  test("holds for its channel alone, and a failed channel is answered by nobody", async () => {
    const key = await newKey();
    const outcomes = { x: "replies:2", linkedin: "forbidden", bluesky: "publish" };
    await create(key, { channels: ["x", "linkedin", "bluesky"], ...now, test: outcomes });
    await advance(key, "P30D");
    assert.deepEqual(
      (await listThreads(key)).map(({ channel }) => channel),
      ["x", "x"],
    );
  });

  test("holds for a post that was changed to it, and is refused out of its range and in live mode", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const { id } = await create(key, { channels: ["x"], scheduledAt: "2027-01-01T09:00:00Z" });
    await call("PATCH", `/v1/posts/${id}`, { key, body: { test: { x: "replies:4" } } });
    await advance(key, "P60D");
    assert.equal((await listThreads(key, `?postId=${id}`)).length, 4);
    for (const outcome of ["replies:0", "replies:21", "replies:N", "replies"]) {
      const body = { content: "a", channels: ["x"], test: { x: outcome } };
      const problem = await refusal("POST", "/v1/posts", { key, body });
      assert.deepEqual(
        [problem.status, problem.errors[0]?.pointer, problem.errors[0]?.code],
        [422, "/test/x", "invalid_enum"],
      );
    }
    const body = { content: "a", channels: ["x"], test: { x: "replies:3" } };
    assert.equal((await refusal("POST", "/v1/posts", { key: live, body })).code, "test_field_live_key");
  });

  test("our reply gets no answer either: what a test forced is all that happens", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await answered(key, 20);
    for (const { id } of await listThreads(key, "?limit=100")) await reply(key, id);
    assert.deepEqual(await advance(key, "P365D"), []);
  });
});

describe("posts without a forced outcome", () => {
  test("are answered on the clock, each answer in a thread that is open and unread", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await freeze(key);
    await publishSome(key, 30);
    await advance(key, "PT1H");
    assert.deepEqual(await listThreads(key), []);
    const happened = await advance(key, "P2D");
    const threads = await listThreads(key, "?limit=100");
    const received = happened.filter(({ event }) => event === "reply.received");
    assert.ok(received.length > 10 && received.length < 120, String(received.length));
    assert.equal(
      threads.reduce((sum, { messageCount }) => sum + messageCount, 0),
      received.length,
    );
    for (const thread of threads) {
      assert.deepEqual([thread.status, thread.unreadCount], ["open", thread.messageCount]);
      assert.equal(thread.postId === null, thread.kind === "dm");
    }
    assert.deepEqual(await advance(key, "P365D"), []);
  });

  test("a rehearsal foretells the very answers that come then", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await freeze(key);
    await publishSome(key, 10);
    const dry = await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P3D", dryRun: true } });
    const happened = await advanceWhole(key, "P3D");
    assert.ok(happened.some(({ event }) => event === "reply.received"));
    assert.deepEqual(happened, dry.body.happened);
  });

  test("walking in small steps or in one leads to the same", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await freeze(key);
    await publishSome(key, 5);
    const dry = await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P2D", dryRun: true } });
    const happened = [];
    for (let hour = 0; hour < 48; hour++) happened.push(...(await advanceWhole(key, "PT1H")));
    assert.deepEqual(happened, dry.body.happened);
  });

  test("a post that is deleted is answered no more", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const { id } = await create(key, { channels: ["x"], ...now, test: { x: "replies:20" } });
    await advance(key, "PT5M");
    const before = (await listThreads(key)).length;
    assert.ok(before > 0 && before < 20);
    await call("DELETE", `/v1/posts/${id}`, { key });
    assert.deepEqual(await advance(key, "P30D"), []);
    assert.equal((await listThreads(key)).length, before);
  });

  test("a workspace that begins anew hears nothing of what was queued before", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house, "agency");
    await answered(key, 1);
    const { id } = await somebodyWrites(key);
    await change(key, id, { status: "snoozed", snoozedUntil: "2027-06-01T00:00:00Z" });
    await create(key, { channels: ["bluesky"], ...now, test: { bluesky: "replies:5" } });
    await advance(key, "PT5S");
    const sql = "UPDATE workspace SET epoch = epoch + 1 WHERE id = ?";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [workspaceId] }));
    assert.deepEqual(await advance(key, "P365D"), []);
  });

  test("live mode has no such people: nothing is published there, so nobody answers", async () => {
    const { live } = await newLiveWorkspace(house);
    const body = { content: "a live note.", channels: ["x"], publishNow: true };
    assert.equal((await call("POST", "/v1/posts", { key: live, body })).status, 201);
    house.clock.advance(3 * 24 * 3_600_000);
    await house.sandbox.jobs.runDue();
    assert.deepEqual(await listThreads(live), []);
  });
});

describe("our reply", () => {
  test("is answered by some, once at most, and opens the thread that was done", async () => {
    let answers = 0;
    const channels = ["x", "linkedin", "bluesky", "mastodon", "threads", "youtube", "reddit", "telegram"];
    for (let round = 0; round < 4; round++) {
      const { test: key } = await newLiveWorkspace(house, "agency");
      for (const channel of channels) {
        const { id } = await somebodyWrites(key, { kind: "dm", channel });
        await reply(key, id);
        await reply(key, id, "and one more thing.");
        await change(key, id, { status: "done" });
      }
      await advance(key, "P1D");
      for (const thread of await listThreads(key)) {
        const came = thread.messageCount - 3;
        assert.ok(came === 0 || came === 1);
        assert.equal(thread.status, came === 1 ? "open" : "done");
        answers += came;
        await reply(key, thread.id, "thank you too.");
      }
      assert.deepEqual(await advance(key, "P30D"), []);
    }
    assert.ok(answers > 0 && answers < 32, String(answers));
  });

  test("is answered in its own thread, by the same person, with an event", async () => {
    for (;;) {
      const key = await newKey();
      const { id, participant } = await somebodyWrites(key, { kind: "dm", channel: "x" });
      await reply(key, id);
      const [happened] = await advance(key, "P1D");
      if (!happened) continue;
      const thread = await readThread(key, id);
      assert.deepEqual([thread.participant, thread.unreadCount, thread.messageCount], [participant, 1, 3]);
      const events = await eventsOf(key, `&objectId=${id}`);
      assert.deepEqual(
        events.map(({ event, sequence }) => [event, sequence]),
        [
          ["reply.received", 1],
          ["reply.received", 2],
        ],
      );
      return;
    }
  });
});

test("a triggered post is answered by nobody: it does what it was asked and no more", async () => {
  const { key } = await newWorkspace();
  for (let count = 0; count < 10; count++)
    await call("POST", "/v1/sandbox/events/trigger", { key, body: { event: "post.published" } });
  assert.deepEqual(await advance(key, "P30D"), []);
});
