import assert from "node:assert/strict";
import { test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { type Message, messagesOf, reply, somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const talk = { kind: "dm", channel: "x" };

/** Six messages of one instant: theirs and ours in turn. */
async function six(): Promise<{ key: string; id: string }> {
  const { test: key } = await newLiveWorkspace(house, "agency");
  await freeze(key);
  let id = "";
  for (const turn of [1, 2, 3]) {
    id = (await somebodyWrites(key, { ...talk, text: `theirs ${turn}` })).id;
    await reply(key, id, `ours ${turn}`);
  }
  return { key, id };
}

const inOrder = ["theirs 1", "ours 1", "theirs 2", "ours 2", "theirs 3", "ours 3"];

test("200: both sides, the oldest first, and turned round", async () => {
  const { key, id } = await six();
  const messages = await messagesOf(key, id);
  assert.deepEqual(
    messages.map(({ text }) => text),
    inOrder,
  );
  assert.deepEqual(
    (await messagesOf(key, id, "?order=-sentAt")).map(({ text }) => text),
    inOrder.toReversed(),
  );
  const at = new Date(startAt).toISOString();
  assert.deepEqual(messages[1], {
    id: messages[1]?.id,
    object: "inbox_message",
    livemode: false,
    threadId: id,
    direction: "out",
    text: "ours 1",
    attachments: [],
    sentAt: at,
    createdAt: at,
  });
});

test("200: pages in both directions hold every message once", async () => {
  const { key, id } = await six();
  for (const [order, expected] of [
    ["sentAt", inOrder],
    ["-sentAt", inOrder.toReversed()],
  ] as const) {
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query = `?order=${order}&limit=4${cursor && `&cursor=${cursor}`}`;
      const { body } = await call("GET", `/v1/inbox/threads/${id}/messages${query}`, { key });
      const page = body as unknown as { data: Message[]; nextCursor: string | null };
      seen.push(...page.data.map(({ text }) => text));
      cursor = page.nextCursor;
    }
    assert.deepEqual(seen, expected);
  }
});

test("400 invalid_query, invalid_cursor: another order, and the cursor of another thread", async () => {
  const { key, id } = await six();
  const other = await somebodyWrites(key, { ...talk, channel: "bluesky" });
  const wrong = await refusal("GET", `/v1/inbox/threads/${id}/messages?order=createdAt`, { key });
  assert.deepEqual([wrong.status, wrong.code], [400, "invalid_query"]);
  const { body } = await call("GET", `/v1/inbox/threads/${id}/messages?limit=1`, { key });
  const query = `?limit=1&cursor=${body.nextCursor}`;
  const foreign = await refusal("GET", `/v1/inbox/threads/${other.id}/messages${query}`, { key });
  assert.deepEqual([foreign.status, foreign.code], [400, "invalid_cursor"]);
});

test("404: a thread of another workspace, or of the other mode", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  const { id } = await somebodyWrites(key);
  for (const other of [await newKey(), live])
    assert.equal((await refusal("GET", `/v1/inbox/threads/${id}/messages`, { key: other })).status, 404);
});
