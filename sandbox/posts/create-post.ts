import type { Call, Handler } from "../operation.ts";
import { refuseProblems } from "../refuse-problems.ts";
import { dueWords, refuseDuplicate } from "./fingerprint.ts";
import { importUses } from "./import-uses.ts";
import { inputOf } from "./input-of.ts";
import { planContext } from "./plan-context.ts";
import { planPost } from "./plan-post.ts";
import { insertPost, type PostRow } from "./post-queries.ts";
import { viewFor, viewPost } from "./post-view.ts";
import { recordScheduled } from "./record-scheduled.ts";
import { restOfPost } from "./rest-of-post.ts";
import { deliveryRows, storeDeliveries } from "./store-deliveries.ts";

/** Stores a post, its deliveries, its event and its work in one transaction. Publishing comes later, always. */
export const createPost: Handler<"createPost"> = Object.assign(create, { alsoWrong: restOfPost });

async function create(call: Call<"createPost">): ReturnType<Handler<"createPost">> {
  const { store, time, body } = call;
  const input = inputOf(body);
  const context = await planContext(store, time.now, input, call.services.targets);
  const plan = planPost(input, context);
  if (plan.problems.length > 0) refuseProblems(plan.problems);

  const id = call.newId("post");
  const rows = deliveryRows(store, time, id, plan.deliveries);
  if (!body.allowDuplicate) await refuseDuplicate(store, rows.map(dueWords), id);
  const { media, overrides } = await importUses(call, id, input, context.media);
  const scheduled = plan.scheduledAt !== null;
  const post: PostRow = {
    id,
    stage: scheduled ? null : "draft",
    status: scheduled ? "scheduled" : "draft",
    content: input.content,
    channels: JSON.stringify(input.channels),
    media: JSON.stringify(media),
    overrides: JSON.stringify(overrides),
    scheduled_at: plan.scheduledAt,
    published_at: null,
    campaign_id: body.campaignId ?? null,
    metadata: JSON.stringify(body.metadata ?? {}),
    warnings: JSON.stringify(plan.warnings),
    outcomes: JSON.stringify(input.outcomes),
    day_at: plan.scheduledAt ?? time.now,
    sequence: scheduled ? 1 : 0,
    created_at: time.now,
    updated_at: time.now,
    deleted_at: null,
  };
  await store.all(insertPost, post);
  await storeDeliveries(store, time, id, rows);
  if (plan.scheduledAt !== null) await recordScheduled(call, post, plan.scheduledAt);
  return {
    status: 201,
    body: viewPost(post, rows, viewFor(store, call.services.settings.publicUrl)),
  };
}
