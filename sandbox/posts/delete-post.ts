import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { cancelJobs } from "../time/enqueue.ts";
import { holdPost } from "./get-post.ts";
import { saveDelivery, savePost } from "./post-queries.ts";

/** Takes a post down everywhere, or changes nothing where one network cannot. A tombstone stays. */
export const deletePost: Handler<"deletePost"> = async ({ store, time, path }) => {
  const { post, deliveries } = await holdPost(store, path.id);
  if (deliveries.some((row) => row.status === "publishing" || row.status === "pending_review")) {
    throw new ApiError("post_locked", {
      detail: `A network is being asked to publish ${post.id}. Delete it once that ended.`,
    });
  }
  const stuck = deliveries.filter(
    (row) => row.status === "published" && !channels[row.channel as ChannelSlug].canDelete,
  );
  if (stuck.length > 0) {
    const names = stuck.map((row) => channels[row.channel as ChannelSlug].name).join(" and ");
    throw new ApiError("delete_unsupported", {
      detail: `${names} cannot delete posts through an API. Delete it there by hand. Nothing was changed.`,
    });
  }
  await cancelJobs(store, post.id);
  for (const row of deliveries) {
    await cancelJobs(store, row.id);
    await store.all(saveDelivery, { ...row, status: "deleted", next_attempt_at: null });
  }
  await store.all(savePost, { ...post, stage: null, status: "deleted", deleted_at: time.now, updated_at: time.now });
  return { status: 204, body: null };
};
