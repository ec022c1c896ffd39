import { orderedId } from "../ids.ts";
import type { Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { insertMessage, type MessageRow, saveThread, type ThreadRow } from "./thread-queries.ts";

/** Puts a message at the end of a thread, which is written with it. Messages of one instant keep their order. */
export async function addMessage(
  store: Store,
  time: WorkspaceTime,
  thread: ThreadRow,
  said: Pick<MessageRow, "direction" | "text">,
): Promise<{ thread: ThreadRow; message: MessageRow }> {
  const count = thread.message_count + 1;
  const message: MessageRow = {
    thread_id: thread.id,
    id: orderedId("msg", time.now, count, `${store.workspaceId}:${thread.id}:${count}`),
    ...said,
    attachments: "[]",
    sent_at: time.now,
  };
  const { id, direction, text } = message;
  const written: ThreadRow = {
    ...thread,
    message_count: count,
    last_message: JSON.stringify({ id, direction, text, attachments: [], sentAt: formatInstant(time.now) }),
    last_activity_at: time.now,
    updated_at: time.now,
  };
  await store.all(saveThread, written);
  await store.all(insertMessage, message);
  return { thread: written, message };
}
