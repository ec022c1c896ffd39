import type { AtomicJob } from "../time/job.ts";
import { lockThread, saveThread } from "./thread-queries.ts";

/** Opens a snoozed thread when its time has come. */
export const endSnooze: AtomicJob = {
  async run({ store, time, subject }) {
    const thread = await store.first(lockThread, { id: subject });
    if (thread?.status !== "snoozed" || thread.snoozed_until === null || thread.snoozed_until > time.now) return [];
    await store.all(saveThread, { ...thread, status: "open", snoozed_until: null, updated_at: time.now });
    return [
      {
        kind: "snooze_ended",
        summary: `A snoozed thread on ${thread.channel} is open again`,
        postId: thread.post_id,
        deliveryId: null,
        channel: thread.channel,
        eventId: null,
        event: null,
        webhookId: null,
      },
    ];
  },
};
