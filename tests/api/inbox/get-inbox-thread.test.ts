import assert from "node:assert/strict";
import { test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { readThread, somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

test("200: who wrote what, where and about which post; reading marks nothing as read", async () => {
  const key = await newKey();
  const { id, postId, participant, ...thread } = await somebodyWrites(key, { text: "lovely." });
  const at = new Date(startAt).toISOString();
  assert.deepEqual(participant, {
    handle: "noa.reads",
    displayName: "Noa Lindqvist",
    avatarUrl: null,
    relation: "new",
  });
  assert.match(postId ?? "", /^post_/);
  assert.deepEqual(thread, {
    object: "inbox_thread",
    livemode: false,
    channel: "linkedin",
    kind: "comment",
    status: "open",
    snoozedUntil: null,
    unreadCount: 1,
    tags: [],
    lastMessage: { id: thread.lastMessage.id, direction: "in", text: "lovely.", attachments: [], sentAt: at },
    messageCount: 1,
    lastActivityAt: at,
    createdAt: at,
    updatedAt: at,
  });
  assert.equal((await readThread(key, id)).unreadCount, 1);
});

test("304: nothing has changed, until somebody writes", async () => {
  const key = await newKey();
  const { id } = await somebodyWrites(key, { kind: "dm", channel: "x" });
  const known = { "if-none-match": (await call("GET", `/v1/inbox/threads/${id}`, { key })).headers.get("etag") ?? "" };
  assert.equal((await call("GET", `/v1/inbox/threads/${id}`, { key, headers: known })).status, 304);
  await somebodyWrites(key, { kind: "dm", channel: "x" });
  assert.equal((await call("GET", `/v1/inbox/threads/${id}`, { key, headers: known })).status, 200);
});

test("404: of another workspace, of the other mode, misshapen, and never made, all in the same words", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  const { id } = await somebodyWrites(key);
  const other = await newKey();
  const answers = [
    await refusal("GET", `/v1/inbox/threads/${id}`, { key: other }),
    await refusal("GET", `/v1/inbox/threads/${id}`, { key: live }),
    await refusal("GET", "/v1/inbox/threads/thr_1", { key }),
    await refusal("GET", `/v1/inbox/threads/${id.slice(0, -1)}0`, { key: other }),
  ];
  for (const { status, code, detail } of answers)
    assert.deepEqual(
      [status, code, detail],
      [404, "not_found", "There is no thread under this id in this workspace and mode."],
    );
});
