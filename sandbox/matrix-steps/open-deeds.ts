import type { MetricName } from "../analytics/engagement.ts";
import { exportAnalytics } from "../analytics/export-analytics.ts";
import { measurePosts } from "../analytics/measure-posts.ts";
import type { Schema } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import { derivedId } from "../ids.ts";
import { replyToThread } from "../inbox/reply-to-thread.ts";
import { updateThread } from "../inbox/update-thread.ts";
import type { DeedPlace, Deeds, Planned } from "../matrix/deeds.ts";
import type { Call, Services } from "../operation.ts";
import { createPost } from "../posts/create-post.ts";
import { updatePost } from "../posts/update-post.ts";
import { query } from "../store/query.ts";

/** What the steps of a matrix do, by the functions of the API's own operations. */
export function openDeeds(servicesOf: () => Services): Deeds {
  return {
    async perform(place, planned) {
      return deeds[planned.operation](place, planned as never, servicesOf());
    },
    measure({ store, time }, posts, metric) {
      return measurePosts(store, time, posts, metric as MetricName);
    },
  };
}

type Deed<Operation> = (
  place: DeedPlace,
  planned: Extract<Planned, { operation: Operation }>,
  services: Services,
) => Promise<{ postId?: string; exportId?: string }>;

const deeds: { [Operation in Planned["operation"]]: Deed<Operation> } = {
  async createPost(place, { body }, services) {
    const call = { ...callOf(place, services), body } as unknown as Call<"createPost">;
    return { postId: ((await createPost(call)).body as Schema<"Post">).id };
  },
  async updatePost(place, { postId, body }, services) {
    if (postId === null) throw new ApiError("not_found", { detail: "This run has made no post." });
    const call = { ...callOf(place, services), path: { id: postId }, body } as unknown as Call<"updatePost">;
    return { postId: ((await updatePost(call)).body as Schema<"Post">).id };
  },
  async replyToInboxThread({ store, time }, { threadId, text }) {
    await replyToThread(store, time, { threadId, text });
    return {};
  },
  async updateInboxThread({ store, time }, { threadId, addTags, status }) {
    await updateThread(store, time, threadId, { ...(addTags ? { addTags } : {}), ...(status ? { status } : {}) });
    return {};
  },
  async exportAnalytics(place, { body }, services) {
    const [workspace] = await place.store.inTransaction((session) =>
      session.all<{ time_zone: string }>(timeZoneOf.bind(session.dialect, { id: place.store.workspaceId })),
    );
    const actor = { workspace: { timeZone: workspace?.time_zone ?? "UTC" } };
    const call = { ...callOf(place, services), actor, body } as unknown as Call<"exportAnalytics">;
    return { exportId: ((await exportAnalytics(call)).body as Schema<"AnalyticsExport">).id };
  },
};

const timeZoneOf = query<{ id: string }>()((db, param) =>
  db.selectFrom("workspace").select("time_zone").where("id", "=", param("id")),
);

/** A call as a handler gets it, made by a step. Its ids follow from the run, so one seed always gives the same ones. */
function callOf({ store, time, words, requestId }: DeedPlace, services: Services) {
  return { store, time, requestId, services, newId: (prefix: string) => derivedId(prefix, time.now, words) };
}
