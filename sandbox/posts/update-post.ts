import type { DeliveryStatus } from "../contract/facts.gen.ts";
import { unixLines } from "../contract/text/unix-lines.ts";
import type { BodyOf } from "../contract/types.ts";
import { ApiError, type FieldProblem } from "../errors.ts";
import type { Call, Handler, Sound } from "../operation.ts";
import { refuseProblems } from "../refuse-problems.ts";
import { Store } from "../store/store.ts";
import { cancelJobs } from "../time/enqueue.ts";
import { instantOrNull } from "../time/rfc3339.ts";
import type { ChannelOverride, Outcome, PostInput } from "./draft.ts";
import { dueWords, refuseDuplicate } from "./fingerprint.ts";
import { holdPost } from "./get-post.ts";
import { importUses } from "./import-uses.ts";
import { cleanOverrides, cleanUses } from "./media-uses.ts";
import { planContext } from "./plan-context.ts";
import { type PlanContext, type PostPlan, planPost } from "./plan-post.ts";
import { type DeliveryRow, deleteDelivery, findPost, type PostRow, placeOf, savePost } from "./post-queries.ts";
import { postStatus } from "./post-status.ts";
import { viewFor, viewPost } from "./post-view.ts";
import { recordScheduled } from "./record-scheduled.ts";
import { ofSound } from "./rest-of-post.ts";
import { deliveryRows, storeDeliveries } from "./store-deliveries.ts";

type Patch = BodyOf<"updatePost">;

/** Changes a post under the same id and the same rules as a new one. What is published stays as it is. */
export const updatePost: Handler<"updatePost"> = Object.assign(change, { alsoWrong: restOfChange });

async function change(call: Call<"updatePost">): ReturnType<Handler<"updatePost">> {
  const { store, time, body } = call;
  const { post, deliveries } = await holdPost(store, call.path.id);
  refuseLocked(post, deliveries);
  const input = merged(post, body);
  const context = await planContext(store, time.now, input, call.services.targets);
  const plan = planChange(post, body, input, context);
  if (plan.problems.length > 0) refuseProblems(plan.problems);
  const published = deliveries.filter((row) => row.status === "published");
  refuseLostChannels(plan, published);
  if (published.length > 0 && plan.scheduledAt === null) {
    throw new ApiError("post_locked", {
      detail: `${post.id} is published on ${published[0]?.channel}, so it cannot become a draft.`,
    });
  }

  const open = deliveries.filter((row) => row.status !== "published");
  const planned = plan.deliveries.filter((next) => !published.some((row) => row.channel === next.channel));
  const fresh = deliveryRows(store, time, post.id, planned).map((row) => keepEnded(row, open, body));
  if (!body.allowDuplicate) await refuseDuplicate(store, fresh.map(dueWords), post.id);
  await cancelJobs(store, post.id);
  for (const row of open) {
    await cancelJobs(store, row.id);
    await store.all(deleteDelivery, placeOf(row));
  }
  const rows = [...published, ...fresh];
  // Files that the post has already are on their way already.
  const kept = body.media || body.overrides ? await importUses(call, post.id, input, context.media) : input;
  const saved = changedPost(post, rows, { ...plan, input: kept }, body, time.now);
  await store.all(savePost, saved);
  await storeDeliveries(store, time, post.id, fresh);
  if (saved.sequence > post.sequence && saved.scheduled_at !== null)
    await recordScheduled(call, saved, saved.scheduled_at);
  const view = viewFor(store, call.services.settings.publicUrl);
  return { status: 200, body: viewPost(saved, rows, view) };
}

async function restOfChange({ actor, path, body, services }: Sound<"updatePost">): Promise<FieldProblem[]> {
  const store = new Store(services.engine, actor.workspace.id, actor.livemode);
  const post = await store.first(findPost, { id: path.id });
  if (!post) return [];
  const input = merged(post, body);
  const { problems } = planChange(
    post,
    body,
    input,
    await planContext(store, services.clock.now(), input, services.targets),
  );
  return ofSound(body, problems);
}

function refuseLocked(post: PostRow, deliveries: readonly DeliveryRow[]): void {
  if (post.status !== "publishing" && post.status !== "published") return;
  const which = deliveries.map((row) => `${row.channel} is ${row.status}`).join(", ");
  throw new ApiError("post_locked", { detail: `${post.id} can no longer be changed: ${which}.` });
}

function planChange(
  post: PostRow,
  body: Patch,
  input: PostInput,
  context: PlanContext,
): PostPlan & { input: PostInput } {
  // The stored time was judged when it was sent; only a time in this body is judged again.
  const untouched = body.scheduledAt === undefined && !body.publishNow;
  const now = untouched ? Math.min(context.now, post.scheduled_at ?? context.now) : context.now;
  const plan = planPost(input, { ...context, now });
  // A file that was lost since is no reason to refuse a change of something else.
  const problems = plan.problems.filter(
    (problem) => problem.code !== "media_unreachable" || ofSound(body, [problem]).length > 0,
  );
  return { ...plan, problems, input };
}

function merged(post: PostRow, body: Patch): PostInput {
  const stored = instantOrNull(post.scheduled_at);
  const kept = JSON.parse(post.overrides) as Record<string, ChannelOverride>;
  return {
    content: unixLines(body.content ?? post.content),
    channels: body.channels ?? JSON.parse(post.channels),
    scheduledAt: body.scheduledAt === undefined ? (body.publishNow ? null : stored) : body.scheduledAt,
    publishNow: body.publishNow ?? false,
    media: body.media ? cleanUses(body.media) : JSON.parse(post.media),
    overrides: body.overrides ? cleanOverrides(body.overrides) : kept,
    outcomes: (body.test ?? JSON.parse(post.outcomes)) as Record<string, Outcome>,
  };
}

function refuseLostChannels(plan: PostPlan, published: readonly DeliveryRow[]): void {
  const lost = published.filter((row) => !plan.deliveries.some((next) => next.channel === row.channel));
  if (lost.length === 0) return;
  refuseProblems(
    lost.map((row) => ({
      pointer: "/channels",
      code: "conflicting_fields" as const,
      channel: row.channel,
      detail: `${row.channel} is published already, so it cannot be taken out. Delete the post instead.`,
    })),
  );
}

/** A channel that ended badly keeps its status until it gets a new time or a retry, or the post is a draft again. */
function keepEnded(row: DeliveryRow, open: readonly DeliveryRow[], body: Patch): DeliveryRow {
  const before = open.find((candidate) => candidate.channel === row.channel);
  const anew = body.publishNow === true || body.scheduledAt !== undefined;
  if (!before || before.status === "pending" || anew) return row;
  const { status, attempts, error } = before;
  return { ...row, status, attempts, error, scheduled_at: before.scheduled_at, next_attempt_at: null };
}

function changedPost(
  post: PostRow,
  rows: readonly DeliveryRow[],
  plan: PostPlan & { input: PostInput },
  body: Patch,
  now: number,
): PostRow {
  const { input, scheduledAt } = plan;
  const states = rows.map((row) => ({ status: row.status as DeliveryStatus, attempts: row.attempts }));
  const stage = scheduledAt === null ? ("draft" as const) : null;
  return {
    ...post,
    stage,
    status: postStatus(stage, states),
    content: input.content,
    channels: JSON.stringify(input.channels),
    media: JSON.stringify(input.media),
    overrides: JSON.stringify(input.overrides),
    outcomes: JSON.stringify(input.outcomes),
    scheduled_at: scheduledAt,
    campaign_id: body.campaignId === undefined ? post.campaign_id : body.campaignId,
    metadata: body.metadata === undefined ? post.metadata : JSON.stringify(body.metadata),
    warnings: JSON.stringify(plan.warnings),
    day_at: scheduledAt ?? post.published_at ?? post.created_at,
    sequence: post.sequence + (scheduledAt !== null && scheduledAt !== post.scheduled_at ? 1 : 0),
    updated_at: now,
  };
}
