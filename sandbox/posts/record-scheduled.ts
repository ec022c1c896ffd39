import { recordEvent } from "../events/record.ts";
import type { Call } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { PostRow } from "./post-queries.ts";

/** Tells that a post got its time, or a new one. */
export async function recordScheduled(
  call: Pick<Call<"createPost">, "store" | "time" | "requestId">,
  post: PostRow,
  scheduledAt: number,
): Promise<void> {
  await recordEvent(call.store, call.time, {
    event: "post.scheduled",
    objectId: post.id,
    sequence: post.sequence,
    data: {
      postId: post.id,
      channels: JSON.parse(post.channels),
      scheduledAt: formatInstant(scheduledAt),
      campaignId: post.campaign_id,
      metadata: JSON.parse(post.metadata),
    },
    requestId: call.requestId,
  });
}
