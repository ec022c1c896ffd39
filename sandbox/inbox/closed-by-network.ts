import { type ChannelSlug, channels, inbox } from "../contract/facts.gen.ts";
import { ownQuery, type Store } from "../store/store.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { newestMessage, type ThreadRow } from "./thread-queries.ts";

const postOnChannel = ownQuery<{ postId: string; channel: string }>()((own, param) =>
  own
    .selectFrom("delivery")
    .select("status")
    .where("post_id", "=", param("postId"))
    .where("channel", "=", param("channel")),
);

const replyHours: Partial<Record<string, number>> = inbox.directMessageHours;
const hourMs = 3_600_000;

/** Why the network would not take a reply now; null where it would. */
export async function closedByNetwork(store: Store, time: WorkspaceTime, thread: ThreadRow): Promise<string | null> {
  const { name } = channels[thread.channel as ChannelSlug];
  if (thread.kind === "dm") {
    const hours = replyHours[thread.channel];
    if (hours === undefined) return null;
    const last = await store.first(newestMessage, { threadId: thread.id, direction: "in" });
    const late = last !== undefined && time.now >= last.sent_at + hours * hourMs;
    return late
      ? `${name} takes replies to a direct message for ${hours} hours after the other side wrote. They have passed.`
      : null;
  }
  if (thread.kind === "mention" || thread.post_id === null) return null;
  const post = await store.first(postOnChannel, { postId: thread.post_id, channel: thread.channel });
  return post?.status === "deleted" ? `The post was taken down from ${name}, and its comments went with it.` : null;
}
