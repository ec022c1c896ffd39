import { recordEvent } from "../events/record.ts";
import { derivedId } from "../ids.ts";
import type { InboxMessageTable, InboxThreadTable, Keyed } from "../store/schema.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

export type ThreadRow = Omit<InboxThreadTable, keyof Keyed>;
export type MessageRow = Omit<InboxMessageTable, keyof Keyed>;

/** Somebody on a network, as far as a thread shows it. */
export interface Participant {
  readonly handle: string;
  readonly displayName: string;
  readonly avatarUrl: string | null;
  readonly relation: "new" | "returning" | "customer";
}

export interface IncomingMessage {
  readonly channel: string;
  readonly kind: ThreadRow["kind"];
  readonly text: string;
  readonly postId: string | null;
  readonly participant: Participant;
  /** Makes ids that no other message has. */
  readonly words: string;
  readonly requestId: string | null;
}

const saveThread = ownQuery<ThreadRow>()((own, param) => {
  const values = {
    status: param("status"),
    snoozed_until: param("snoozed_until"),
    unread_count: param("unread_count"),
    message_count: param("message_count"),
    last_message: param("last_message"),
    last_activity_at: param("last_activity_at"),
    sequence: param("sequence"),
    updated_at: param("updated_at"),
  };
  return own
    .insertInto("inbox_thread", {
      id: param("id"),
      channel: param("channel"),
      kind: param("kind"),
      participant: param("participant"),
      post_id: param("post_id"),
      tags: param("tags"),
      created_at: param("created_at"),
      ...values,
    })
    .onConflict((conflict) => conflict.columns(["workspace_id", "livemode", "id"]).doUpdateSet(values));
});

const insertMessage = ownQuery<MessageRow>()((own, param) =>
  own.insertInto("inbox_message", {
    thread_id: param("thread_id"),
    id: param("id"),
    direction: param("direction"),
    text: param("text"),
    attachments: param("attachments"),
    sent_at: param("sent_at"),
  }),
);

const sameTalk = ownQuery<{ channel: string; kind: ThreadRow["kind"]; participant: string; postId: string }>()(
  (own, param) =>
    own
      .selectFrom("inbox_thread")
      .selectAll()
      .where("channel", "=", param("channel"))
      .where("kind", "=", param("kind"))
      .where("participant", "=", param("participant"))
      .where((row) => row(row.fn.coalesce("post_id", row.val("")), "=", param("postId")))
      .orderBy("last_activity_at", "desc")
      .limit(1),
);

/** Puts a message into its thread, or a new one, and tells of it. An answered or snoozed thread opens again. */
export async function receiveMessage(
  store: Store,
  time: WorkspaceTime,
  incoming: IncomingMessage,
): Promise<{ threadId: string; messageId: string; eventId: string }> {
  const participant = JSON.stringify(incoming.participant);
  const { channel, kind, postId, text } = incoming;
  const known = await store.first(sameTalk, { channel, kind, participant, postId: postId ?? "" });
  const messageId = derivedId("msg", time.now, `${store.workspaceId}:${incoming.words}`);
  const last = { id: messageId, direction: "in", text, attachments: [], sentAt: formatInstant(time.now) };
  const thread: ThreadRow = {
    id: known?.id ?? derivedId("thr", time.now, `${store.workspaceId}:thread:${incoming.words}`),
    channel,
    kind,
    status: "open",
    snoozed_until: null,
    unread_count: (known?.unread_count ?? 0) + 1,
    participant,
    post_id: postId,
    tags: known?.tags ?? "[]",
    message_count: (known?.message_count ?? 0) + 1,
    last_message: JSON.stringify(last),
    last_activity_at: time.now,
    sequence: (known?.sequence ?? 0) + 1,
    created_at: known?.created_at ?? time.now,
    updated_at: time.now,
  };
  await store.all(saveThread, thread);
  const sent = { thread_id: thread.id, id: messageId, direction: "in" as const, text, attachments: "[]" };
  await store.all(insertMessage, { ...sent, sent_at: time.now });
  const eventId = await recordEvent(store, time, {
    event: "reply.received",
    objectId: thread.id,
    sequence: thread.sequence,
    data: { threadId: thread.id, messageId, postId, channel, kind },
    requestId: incoming.requestId,
  });
  return { threadId: thread.id, messageId, eventId };
}
