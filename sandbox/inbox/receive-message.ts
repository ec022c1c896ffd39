import { recordEvent } from "../events/record.ts";
import { derivedId } from "../ids.ts";
import type { Store } from "../store/store.ts";
import { cancelJobs } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { addMessage } from "./add-message.ts";
import { lockTalk, type ThreadRow } from "./thread-queries.ts";

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
  /** Makes the id of the thread that it may begin: no other message has them. */
  readonly words: string;
  readonly requestId: string | null;
}

/** Puts a message into its thread, or a new one, and tells of it. A thread that is done or snoozed opens again. */
export async function receiveMessage(
  store: Store,
  time: WorkspaceTime,
  incoming: IncomingMessage,
): Promise<{ threadId: string; messageId: string; eventId: string }> {
  const { channel, kind, postId, participant, text } = incoming;
  const talk = { channel, kind, handle: participant.handle, postId: postId ?? "" };
  const known = await store.first(lockTalk, talk);
  if (known?.status === "snoozed") await cancelJobs(store, known.id);
  const before = known ?? newThread(store, time, incoming);
  const { thread, message } = await addMessage(
    store,
    time,
    {
      ...before,
      status: "open",
      snoozed_until: null,
      unread_count: before.unread_count + 1,
      sequence: before.sequence + 1,
    },
    { direction: "in", text },
  );
  const eventId = await recordEvent(store, time, {
    event: "reply.received",
    objectId: thread.id,
    sequence: thread.sequence,
    data: { threadId: thread.id, messageId: message.id, postId, channel, kind },
    requestId: incoming.requestId,
  });
  return { threadId: thread.id, messageId: message.id, eventId };
}

function newThread(store: Store, time: WorkspaceTime, incoming: IncomingMessage): ThreadRow {
  const { channel, kind, postId, participant, words } = incoming;
  return {
    id: derivedId("thr", time.now, `${store.workspaceId}:thread:${words}`),
    channel,
    kind,
    status: "open",
    snoozed_until: null,
    unread_count: 0,
    participant: JSON.stringify(participant),
    handle: participant.handle,
    post_id: postId,
    tags: "[]",
    message_count: 0,
    last_message: "null",
    last_activity_at: time.now,
    sequence: 0,
    created_at: time.now,
    updated_at: time.now,
  };
}
