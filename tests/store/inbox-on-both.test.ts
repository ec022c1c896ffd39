import assert from "node:assert/strict";
import { test } from "node:test";
import { sweepWorkspaces } from "#sandbox/workspaces/sweep-workspaces.ts";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
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

inEachHouse("the inbox", (house) => {
  test("a post is answered, a thread is read, answered, tagged, snoozed and opens again", async () => {
    const key = await newKey();
    const postId = await answered(key, 3);
    const [first] = await listThreads(key, `?postId=${postId}&status=open&unread=true&kind=comment&channel=x`);
    assert.ok(first);
    await reply(key, first.id, "thank you. 🌱");
    assert.deepEqual(
      (await messagesOf(key, first.id)).map(({ direction, text }) => [direction, text]),
      [
        ["in", first.lastMessage.text],
        ["out", "thank you. 🌱"],
      ],
    );
    const { now } = (await call("GET", "/v1/sandbox/clock", { key })).body as unknown as { now: string };
    const snoozedUntil = new Date(Date.parse(now) + 3_600_000).toISOString();
    const snoozed = await change(key, first.id, { status: "snoozed", snoozedUntil, tags: ["spring"] });
    assert.deepEqual([snoozed.status, snoozed.tags, snoozed.unreadCount], ["snoozed", ["spring"], 0]);
    await advance(key, "PT1H1M");
    assert.equal((await readThread(key, first.id)).status, "open");
    const seen = await call("GET", `/v1/inbox/threads?limit=2&since=${first.lastActivityAt}`, { key });
    assert.equal(seen.body.hasMore as unknown, (await listThreads(key, `?since=${first.lastActivityAt}`)).length > 2);
  });

  test("ten replies at once are ten messages, each with a place of its own", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const { id } = await somebodyWrites(key);
    await Promise.all(Array.from({ length: 10 }, (_, index) => reply(key, id, `reply ${index}`)));
    const messages = await messagesOf(key, id);
    assert.equal(messages.length, 11);
    assert.equal(new Set(messages.map((message) => message.id)).size, 11);
    const { messageCount, lastMessage } = await readThread(key, id);
    assert.deepEqual([messageCount, lastMessage.id], [11, messages.at(-1)?.id]);
  });

  test("answers that two runners find at once are heard once each", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    for (const content of ["one", "two", "three"])
      await create(key, { content, channels: ["x"], publishNow: true, scheduledAt: null, test: { x: "replies:10" } });
    for (const ms of [0, 5000, 3_600_000]) {
      house.clock.advance(ms);
      await Promise.all([house.sandbox.jobs.runDue(), house.sandbox.jobs.runDue()]);
    }
    const threads = await listThreads(key, "?limit=100");
    assert.deepEqual([threads.length, threads.filter((one) => one.messageCount === 1).length], [30, 30]);
  });

  test("with its workspace an inbox is gone: threads, messages and what was queued", async () => {
    const { key, workspaceId } = await newWorkspace();
    const postId = await answered(key, 2);
    const [thread] = await listThreads(key, `?postId=${postId}`);
    await reply(key, thread?.id ?? "");
    await change(key, thread?.id ?? "", { status: "snoozed", snoozedUntil: "2027-06-01T00:00:00Z" });
    const count = async (table: string) => {
      const sql = `SELECT id FROM ${table} WHERE workspace_id = ${house.sandbox.engine.dialect === "sqlite" ? "?" : "$1"}`;
      return (await house.sandbox.engine.all({ sql, parameters: [workspaceId] })).length;
    };
    const tables = ["inbox_thread", "inbox_message", "job"];
    assert.deepEqual(await Promise.all(tables.map(count)), [2, 3, 1]);
    house.clock.advance(8 * 24 * 3_600_000);
    await sweepWorkspaces(house.sandbox.engine, house.clock);
    assert.deepEqual(await Promise.all(tables.map(count)), [0, 0, 0]);
  });
});
