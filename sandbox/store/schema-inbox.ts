import type { Keyed } from "./keyed.ts";

export interface InboxThreadTable extends Keyed {
  id: string;
  channel: string;
  kind: "comment" | "mention" | "dm";
  status: "open" | "snoozed" | "done";
  snoozed_until: number | null;
  unread_count: number;
  participant: string;
  /** The participant's name on the network, by which a further message finds its thread. */
  handle: string;
  post_id: string | null;
  tags: string;
  message_count: number;
  last_message: string;
  last_activity_at: number;
  sequence: number;
  created_at: number;
  updated_at: number;
}

export interface InboxMessageTable extends Keyed {
  thread_id: string;
  id: string;
  direction: "in" | "out";
  text: string;
  attachments: string;
  sent_at: number;
}

export interface InboxTables {
  inbox_thread: InboxThreadTable;
  inbox_message: InboxMessageTable;
}
