import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type EventName, events as eventNames } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, create, newKey, read, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { readRun } from "#tests/support/matrix-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/sandbox/events/trigger";
type Trigger = Schema<"EventTrigger">;
type Event = Schema<"Event">;

async function trigger(key: string, event: EventName, data?: Record<string, unknown>): Promise<Trigger> {
  const answer = await call("POST", path, { key, body: { event, ...(data ? { data } : {}) } });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as unknown as Trigger;
}

async function eventsOf(key: string, { eventIds }: Trigger): Promise<Event[]> {
  const found = [];
  for (const id of eventIds) {
    const answer = await call("GET", `/v1/events/${id}`, { key });
    assert.equal(answer.status, 200);
    found.push(answer.body as unknown as Event);
  }
  return found;
}

async function rowsOf<Row>(table: string, id: string | null): Promise<Row[]> {
  const sql = `SELECT * FROM ${table} WHERE id = ?`;
  return house.sandbox.engine.all<Row>({ sql, parameters: [id] });
}

describe("triggerEvent", () => {
  for (const event of Object.keys(eventNames) as EventName[]) {
    test(`201: ${event} really happens, is in the list of events, and goes out with the same bytes`, async () => {
      const key = await newKey();
      await subscribeCatcher(key, { events: [event] });
      const made = await trigger(key, event);
      assert.deepEqual([made.object, made.livemode, made.event], ["event_trigger", false, event]);
      const [happened, ...more] = await eventsOf(key, made);
      assert.deepEqual([happened?.event, more], [event, []]);
      await tick(key);
      const got = await caught(key);
      assert.deepEqual(
        got.map(({ body }) => JSON.parse(body)),
        [happened],
      );
    });
  }

  test("201: post.scheduled makes a post for tomorrow, and it is published then", async () => {
    const key = await newKey();
    await freeze(key);
    const { postId, threadId, messageId, runId } = await trigger(key, "post.scheduled");
    assert.deepEqual([threadId, messageId, runId], [null, null, null]);
    const post = await read(key, postId ?? "");
    assert.deepEqual([post.status, post.scheduledAt], ["scheduled", new Date(startAt + 86_400_000).toISOString()]);
    await advance(key, "P2D");
    assert.equal((await read(key, postId ?? "")).status, "published");
  });

  test("201: post.published makes a post that is live on each channel at once, with an event for each", async () => {
    const key = await newKey();
    const data = {
      content: "a monday note.",
      channels: ["bluesky", "x"],
      campaignId: "spring",
      metadata: { "ref-1": "a" },
    };
    const made = await trigger(key, "post.published", data);
    const post = await read(key, made.postId ?? "");
    assert.deepEqual([post.status, post.content, post.channels], ["published", data.content, data.channels]);
    const events = await eventsOf(key, made);
    const remoteIds = events.map(({ data: one }) => (one as Schema<"PostPublishedData">).remoteId);
    assert.deepEqual(
      events.map(({ data: one }) => one),
      post.deliveries.map(({ id, channel, remoteUrl, publishedAt }, place) => ({
        postId: post.id,
        deliveryId: id,
        channel,
        remoteId: remoteIds[place],
        remoteUrl,
        publishedAt,
        campaignId: "spring",
        metadata: { "ref-1": "a" },
      })),
    );
    assert.deepEqual(
      events.map(({ sequence }) => sequence),
      [2, 3],
    );
    assert.deepEqual(await advance(key, "P1D"), []);
  });

  test("201: post.failed makes a post that ends in a failure on each channel, and nothing is tried again", async () => {
    const key = await newKey();
    const made = await trigger(key, "post.failed", { channels: ["linkedin", "mastodon"] });
    const post = await read(key, made.postId ?? "");
    assert.equal(post.status, "failed");
    const events = await eventsOf(key, made);
    assert.equal(events.length, 2);
    for (const [place, { data }] of events.entries()) {
      const failed = data as Schema<"PostFailedData">;
      assert.deepEqual(
        [failed.deliveryId, failed.willRetry, failed.error.category],
        [post.deliveries[place]?.id, false, "invalid_content"],
      );
    }
    assert.deepEqual(await advance(key, "P1D"), []);
  });

  test("201: the same words twice are two posts", async () => {
    const key = await newKey();
    const [a, b] = [await trigger(key, "post.published"), await trigger(key, "post.published")];
    assert.notEqual(a.postId, b.postId);
  });

  test("201: reply.received is a comment on a post that is made for it, and then on the newest one", async () => {
    const key = await newKey();
    const first = await trigger(key, "reply.received");
    const post = await read(key, first.postId ?? "");
    assert.deepEqual([post.status, post.channels], ["published", ["linkedin"]]);
    const [event] = await eventsOf(key, first);
    const { threadId, messageId, postId } = first;
    assert.deepEqual(event?.data, { threadId, messageId, postId, channel: "linkedin", kind: "comment" });
    await advance(key, "PT1M");
    const newer = await trigger(key, "post.published", { channels: ["linkedin"] });
    await trigger(key, "post.published", { channels: ["bluesky"] });
    assert.equal((await trigger(key, "reply.received")).postId, newer.postId);
    const elsewhere = await trigger(key, "reply.received", { channel: "x", kind: "mention" });
    assert.deepEqual((await read(key, elsewhere.postId ?? "")).channels, ["x"]);
  });

  test("201: reply.received on a post that is named, from its own channel", async () => {
    const key = await newKey();
    const post = await create(key, { channels: ["mastodon", "x"] });
    const made = await trigger(key, "reply.received", { postId: post.id, text: "lovely, thank you." });
    assert.equal(made.postId, post.id);
    const [event] = await eventsOf(key, made);
    assert.equal((event?.data as Schema<"ReplyReceivedData"> | undefined)?.channel, "mastodon");
    const [message] = await rowsOf<{ text: string; thread_id: string }>("inbox_message", made.messageId);
    assert.deepEqual([message?.text, message?.thread_id], ["lovely, thank you.", made.threadId]);
    const other = await trigger(key, "reply.received", { postId: post.id, channel: "x" });
    assert.notEqual(other.threadId, made.threadId);
  });

  test("201: the same person in the same place goes on in one thread, and its sequence rises", async () => {
    const key = await newKey();
    const data = { kind: "dm", channel: "x" };
    const [a, b] = [await trigger(key, "reply.received", data), await trigger(key, "reply.received", data)];
    assert.deepEqual([a.threadId === b.threadId, a.messageId === b.messageId, a.postId], [true, false, null]);
    const [first, second] = [...(await eventsOf(key, a)), ...(await eventsOf(key, b))];
    assert.deepEqual([first?.sequence, second?.sequence], [1, 2]);
    const [thread] = await rowsOf<{ unread_count: number; message_count: number; kind: string }>(
      "inbox_thread",
      a.threadId,
    );
    assert.deepEqual([thread?.unread_count, thread?.message_count, thread?.kind], [2, 2, "dm"]);
  });

  for (const status of ["success", "failed", "skipped"]) {
    test(`201: matrix.completed as ${status}`, async () => {
      const key = await newKey();
      const made = await trigger(key, "matrix.completed", { status });
      const [event] = await eventsOf(key, made);
      const data = event?.data as Schema<"MatrixCompletedData">;
      assert.deepEqual([data.runId, data.status, event?.sequence], [made.runId, status, 1]);
      const [run] = await rowsOf<{ matrix_id: string; status: string; finished_at: number }>("matrix_run", made.runId);
      assert.deepEqual([run?.matrix_id, run?.status, run?.finished_at], [data.matrixId, status, house.clock.now()]);
      const steps = (await readRun(key, { id: data.runId, matrixId: data.matrixId })).steps;
      assert.equal(
        steps.some((step) => step.status === "failed"),
        status === "failed",
      );
      const [other] = await eventsOf(key, await trigger(key, "matrix.completed"));
      assert.equal((other?.data as Partial<Schema<"MatrixCompletedData">> | undefined)?.status, "success");
    });
  }

  for (const [event, data, pointers] of [
    ["post.published", { text: "a", status: "failed" }, ["/data/text", "/data/status"]],
    ["reply.received", { content: "a", channels: ["x"] }, ["/data/content", "/data/channels"]],
    ["matrix.completed", { kind: "dm", metadata: {} }, ["/data/kind", "/data/metadata"]],
  ] as const) {
    test(`422 conflicting_fields: ${Object.keys(data).join(" and ")} with ${event}`, async () => {
      const problem = await refusal("POST", path, { key: await newKey(), body: { event, data } });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", pointers.map((pointer) => [pointer, "conflicting_fields"])],
      );
    });
  }

  for (const [code, event, data, pointer] of [
    ["unknown_channel", "post.published", { channels: ["x", "twitter"] }, "/data/channels/1"],
    ["unknown_channel", "post.failed", { channels: ["twitter"] }, "/data/channels/0"],
    ["media_required", "post.scheduled", { channels: ["tiktok"] }, "/data/content"],
    ["content_too_long", "post.published", { channels: ["x"], content: "a".repeat(281) }, "/data/content"],
    ["unknown_channel", "reply.received", { channel: "twitter" }, "/data/channel"],
  ] as const) {
    test(`422 ${code}: ${event} on ${JSON.stringify(data).slice(0, 40)}`, async () => {
      const problem = await refusal("POST", path, { key: await newKey(), body: { event, data } });
      assert.deepEqual([problem.status, problem.code], [422, code]);
      assert.deepEqual(
        problem.errors.map((one) => [one.pointer, one.code]),
        [[pointer, code]],
      );
    });
  }

  test("422 channel_not_connected: a channel that a person switched off", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    const sql =
      "INSERT INTO channel_connection (workspace_id, livemode, channel, state) VALUES (?, 0, 'x', 'disconnected')";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [workspaceId] }));
    for (const [event, data, pointer] of [
      ["post.published", { channels: ["x"] }, "/data/channels/0"],
      ["reply.received", { channel: "x", kind: "dm" }, "/data/channel"],
    ] as const) {
      const problem = await refusal("POST", path, { key, body: { event, data } });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors[0]?.pointer],
        [422, "channel_not_connected", pointer],
      );
    }
  });

  test("422 conflicting_fields: a reply from a channel where the post is not", async () => {
    const key = await newKey();
    const { id } = await create(key, { channels: ["mastodon"] });
    const body = { event: "reply.received", data: { postId: id, channel: "x" } };
    const problem = await refusal("POST", path, { key, body });
    assert.deepEqual(
      [problem.status, problem.errors.map((one) => [one.pointer, one.code])],
      [422, [["/data/channel", "conflicting_fields"]]],
    );
  });

  test("422 validation_failed: an event that is none; 404: a post of another workspace, and a live key", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const wrong = await refusal("POST", path, { key, body: { event: "post.*" } });
    assert.deepEqual([wrong.status, wrong.errors[0]?.pointer, wrong.errors[0]?.code], [422, "/event", "invalid_enum"]);
    const stranger = await create(await newKey());
    const body = { event: "reply.received", data: { postId: stranger.id } };
    assert.equal((await refusal("POST", path, { key, body })).code, "not_found");
    assert.equal((await refusal("POST", path, { key: live, body: { event: "post.published" } })).code, "not_found");
  });

  test("a refused trigger leaves nothing behind", async () => {
    const key = await newKey();
    await refusal("POST", path, { key, body: { event: "reply.received", data: { channel: "tiktok" } } });
    assert.deepEqual((await call("GET", "/v1/events", { key })).body.data, []);
    assert.deepEqual((await call("GET", "/v1/posts", { key })).body.data, []);
  });
});
