import type { ChannelSlug } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import type { MessageRow, ThreadRow } from "./thread-queries.ts";

/** A thread as the API shows it. */
export function viewThread(thread: ThreadRow, livemode: boolean): Schema<"InboxThread"> {
  return {
    id: thread.id,
    object: "inbox_thread",
    livemode,
    channel: thread.channel as ChannelSlug,
    kind: thread.kind,
    status: thread.status,
    snoozedUntil: instantOrNull(thread.snoozed_until),
    unreadCount: thread.unread_count,
    participant: JSON.parse(thread.participant),
    postId: thread.post_id,
    tags: JSON.parse(thread.tags),
    lastMessage: JSON.parse(thread.last_message),
    messageCount: thread.message_count,
    lastActivityAt: formatInstant(thread.last_activity_at),
    createdAt: formatInstant(thread.created_at),
    updatedAt: formatInstant(thread.updated_at),
  };
}

/** A message as the API shows it. */
export function viewMessage(message: MessageRow, livemode: boolean): Schema<"InboxMessage"> {
  const sentAt = formatInstant(message.sent_at);
  return {
    id: message.id,
    object: "inbox_message",
    livemode,
    threadId: message.thread_id,
    direction: message.direction,
    text: message.text,
    attachments: JSON.parse(message.attachments),
    sentAt,
    createdAt: sentAt,
  };
}
