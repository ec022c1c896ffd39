import type { Keyed } from "../store/keyed.ts";
import type { InboxMessageTable, InboxThreadTable } from "../store/schema-inbox.ts";
import { ownQuery } from "../store/store.ts";

export type ThreadRow = Omit<InboxThreadTable, keyof Keyed>;
export type MessageRow = Omit<InboxMessageTable, keyof Keyed>;

/** Writes a new thread, or what changes in one that exists. */
export const saveThread = ownQuery<ThreadRow>()((own, param) => {
  const values = {
    status: param("status"),
    snoozed_until: param("snoozed_until"),
    unread_count: param("unread_count"),
    tags: param("tags"),
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
      handle: param("handle"),
      post_id: param("post_id"),
      created_at: param("created_at"),
      ...values,
    })
    .onConflict((conflict) => conflict.columns(["workspace_id", "livemode", "id"]).doUpdateSet(values));
});

export const threadById = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("inbox_thread").selectAll().where("id", "=", param("id")),
);

/** Reads a thread and holds it until the transaction ends, so that two messages never count as one. */
export const lockThread = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("inbox_thread").selectAll().where("id", "=", param("id")).forUpdate(),
);

type Talk = Pick<ThreadRow, "channel" | "kind" | "handle"> & { postId: string };

/** The conversation that somebody has with us in one place, held as above. */
export const lockTalk = ownQuery<Talk>()((own, param) =>
  own
    .selectFrom("inbox_thread")
    .selectAll()
    .where("handle", "=", param("handle"))
    .where("channel", "=", param("channel"))
    .where("kind", "=", param("kind"))
    .where((row) => row(row.fn.coalesce("post_id", row.val("")), "=", param("postId")))
    .forUpdate(),
);

export const insertMessage = ownQuery<MessageRow>()((own, param) =>
  own.insertInto("inbox_message", {
    thread_id: param("thread_id"),
    id: param("id"),
    direction: param("direction"),
    text: param("text"),
    attachments: param("attachments"),
    sent_at: param("sent_at"),
  }),
);

/** The newest message of one direction. Ids begin with their instant. */
export const newestMessage = ownQuery<{ threadId: string; direction: MessageRow["direction"] }>()((own, param) =>
  own
    .selectFrom("inbox_message")
    .selectAll()
    .where("thread_id", "=", param("threadId"))
    .where("direction", "=", param("direction"))
    .orderBy("id", "desc")
    .limit(1),
);
