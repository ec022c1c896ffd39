import { type ChannelSlug, type DeliveryStatus, publishRetrySeconds } from "../contract/facts.gen.ts";
import { recordEvent } from "../events/record.ts";
import { previewToken, previewUrl } from "../preview-address.ts";
import { formatDuration } from "../time/duration.ts";
import { enqueue } from "../time/enqueue.ts";
import type { AtomicJob, Happening, JobCall } from "../time/job.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { arrivalOf } from "./arrival.ts";
import type { Outcome } from "./draft.ts";
import {
  type DeliveryPlace,
  type DeliveryRow,
  deliveriesOf,
  findDelivery,
  lockPost,
  type PostRow,
  placeOf,
  saveDelivery,
  savePost,
} from "./post-queries.ts";
import { postStatus } from "./post-status.ts";
import type { Attempt, Verdict } from "./publisher.ts";
import { manualPublisher, simulator } from "./simulator.ts";

/** A post that went live on a channel. */
export interface Landed {
  readonly postId: string;
  readonly deliveryId: string;
  readonly channel: string;
  readonly content: string;
  /** What the test field forced on this channel, if anything. */
  readonly forced: Outcome | null;
}

interface Surroundings {
  readonly publicUrl: string;
  /** Hears of it in the transaction in which the post goes live. */
  readonly onLanded: (job: JobCall, landed: Landed) => Promise<void>;
}

/** The two steps of a publication: ask the networks when the post is due, and take in each answer later. */
export function publishJobs(around: Surroundings): { publish: AtomicJob; settle: AtomicJob } {
  return {
    publish: { run: (job) => publishDue(job, around) },
    settle: { run: (job) => settleDelivery(job, around) },
  };
}

/** For posts that nobody shall answer. */
export async function unheard(): Promise<void> {}

interface Work {
  readonly job: JobCall;
  readonly post: PostRow;
  readonly delivery: DeliveryRow;
}

/** Asks the network of every delivery of a post that is due now, in the order of its channels. */
async function publishDue(job: JobCall, around: Surroundings): Promise<Happening[]> {
  let post = await job.store.first(lockPost, { id: job.subject });
  if (!post) return [];
  const due = (await job.store.all(deliveriesOf, { postId: post.id })).filter(
    (row) => row.status === "pending" && row.next_attempt_at !== null && row.next_attempt_at <= job.time.now,
  );
  const order = JSON.parse(post.channels) as string[];
  const happened: Happening[] = [];
  for (const delivery of due.sort((a, b) => order.indexOf(a.channel) - order.indexOf(b.channel))) {
    happened.push(...(await askNetwork({ job, post, delivery }, around)));
    post = (await job.store.first(lockPost, { id: job.subject })) ?? post;
  }
  return happened;
}

async function settleDelivery(job: JobCall, around: Surroundings): Promise<Happening[]> {
  const place = job.payload as unknown as DeliveryPlace;
  const post = await job.store.first(lockPost, { id: place.postId });
  const delivery = post ? await job.store.first(findDelivery, place) : undefined;
  if (!post || delivery?.id !== job.subject) return [];
  return takeVerdict({ job, post, delivery }, around);
}

async function askNetwork(work: Work, around: Surroundings): Promise<Happening[]> {
  const { job, post, delivery } = work;
  const arrival = await arrivalOf(job.store, post, delivery.channel as ChannelSlug);
  // The import asks again when it ends.
  if (arrival === "coming") return [];
  if (arrival !== null) return refused(withoutDue(work), { kind: "refused", error: arrival, status: "failed" });
  const begun = { ...delivery, attempts: delivery.attempts + 1, next_attempt_at: null };
  const publisher = job.store.livemode ? manualPublisher : simulator;
  const waitMs = publisher.answersAfterMs(attemptOf(job, begun));
  if (waitMs === null) return applyVerdict({ ...work, delivery: begun }, { kind: "manual" }, around);
  await change(work, { ...begun, status: "publishing" });
  await settleLater(work, waitMs);
  return [told(work, "publish_started", `${delivery.channel} was asked to publish`)];
}

function withoutDue(work: Work): Work {
  return { ...work, delivery: { ...work.delivery, next_attempt_at: null } };
}

function settleLater({ job, delivery }: Work, waitMs: number): Promise<void> {
  const dueAt = job.time.now + waitMs;
  return enqueue(job.store, job.time, { kind: "settle", subject: delivery.id, dueAt, payload: placeOf(delivery) });
}

async function takeVerdict(work: Work, around: Surroundings): Promise<Happening[]> {
  const { job, delivery } = work;
  if (delivery.status !== "publishing" && delivery.status !== "pending_review") return [];
  return applyVerdict(work, simulator.verdict(attemptOf(job, delivery)), around);
}

function attemptOf(job: JobCall, delivery: DeliveryRow): Attempt {
  return {
    workspaceId: job.store.workspaceId,
    seedNumber: job.time.seedNumber,
    deliveryId: delivery.id,
    channel: delivery.channel,
    outcome: delivery.outcome as Outcome,
    number: delivery.attempts,
    reviewed: delivery.status === "pending_review",
  };
}

function applyVerdict(work: Work, verdict: Verdict, around: Surroundings): Promise<Happening[]> {
  switch (verdict.kind) {
    case "published":
      return landed(work, verdict.remoteId, around);
    case "refused":
      return refused(work, verdict);
    case "held_for_review":
      return heldForReview(work, verdict.reviewMs);
    case "manual":
      return handedOver(work);
  }
}

async function landed(work: Work, remoteId: string, around: Surroundings): Promise<Happening[]> {
  const { job, delivery } = work;
  const done = { ...delivery, status: "published", published_at: job.time.now, remote_id: remoteId, error: null };
  const remoteUrl = previewUrl(around.publicUrl, previewToken(job.store.workspaceId, placeOf(delivery)));
  const post = await change(work, done, 1);
  const data = { remoteId, remoteUrl, publishedAt: formatInstant(job.time.now) };
  const told = await announced(work, post, "post.published", data, "published", `Published on ${delivery.channel}`);
  await around.onLanded(job, landing(post, delivery));
  return [told];
}

function landing({ id, outcomes }: PostRow, delivery: DeliveryRow): Landed {
  const forced = (JSON.parse(outcomes) as Record<string, Outcome>)[delivery.channel] ?? null;
  return { postId: id, deliveryId: delivery.id, channel: delivery.channel, content: delivery.content, forced };
}

async function refused(work: Work, verdict: Extract<Verdict, { kind: "refused" }>): Promise<Happening[]> {
  const { job, delivery } = work;
  const { error } = verdict;
  const pauseSeconds = error.retryable ? publishRetrySeconds[delivery.attempts - 1] : undefined;
  if (pauseSeconds !== undefined) {
    const againAt = job.time.now + pauseSeconds * 1000;
    await change(work, { ...delivery, status: "pending", next_attempt_at: againAt, error: JSON.stringify(error) });
    await enqueue(job.store, job.time, { kind: "publish", subject: delivery.post_id, dueAt: againAt });
    return [
      told(
        work,
        "retry_planned",
        `${delivery.channel} did not take it (${error.category}); next try in ${formatDuration(pauseSeconds * 1000)}`,
      ),
    ];
  }
  const final = { ...error, retryable: false };
  const post = await change(work, { ...delivery, status: verdict.status, error: JSON.stringify(final) }, 1);
  const { category, code, message, source } = error;
  const data = { error: { category, code, message, source }, attempts: delivery.attempts, willRetry: false };
  return [await announced(work, post, "post.failed", data, "failed", `Failed on ${delivery.channel}: ${category}`)];
}

async function heldForReview(work: Work, reviewMs: number): Promise<Happening[]> {
  const { delivery } = work;
  await change(work, { ...delivery, status: "pending_review" });
  await settleLater(work, reviewMs);
  return [told(work, "held_for_review", `${delivery.channel} holds the post for review`)];
}

async function handedOver(work: Work): Promise<Happening[]> {
  await change(work, { ...work.delivery, status: "manual_assist" });
  return [told(work, "manual_assist", `A person is asked to post on ${work.delivery.channel}`)];
}

/** Writes a delivery and what follows for its post, whose sequence grows by the events about to be told. */
async function change(work: Work, delivery: DeliveryRow, events = 0): Promise<PostRow> {
  const { job } = work;
  await job.store.all(saveDelivery, delivery);
  const all = await job.store.all(deliveriesOf, { postId: delivery.post_id });
  const states = all.map((row) => ({ status: row.status as DeliveryStatus, attempts: row.attempts }));
  const publishedAt = work.post.published_at ?? delivery.published_at;
  const stage = work.post.stage === "draft" ? work.post.stage : null;
  const post = {
    ...work.post,
    stage,
    status: postStatus(stage, states),
    published_at: publishedAt,
    sequence: work.post.sequence + events,
    updated_at: job.time.now,
  };
  await job.store.all(savePost, post);
  return post;
}

async function announced(
  work: Work,
  post: PostRow,
  event: "post.published" | "post.failed",
  data: Record<string, unknown>,
  kind: string,
  summary: string,
): Promise<Happening> {
  const { job, delivery } = work;
  const eventId = await recordEvent(job.store, job.time, {
    event,
    objectId: post.id,
    sequence: post.sequence,
    data: {
      postId: post.id,
      deliveryId: delivery.id,
      channel: delivery.channel,
      ...data,
      campaignId: post.campaign_id,
      metadata: JSON.parse(post.metadata),
    },
    requestId: null,
  });
  return { ...told(work, kind, summary), eventId, event };
}

function told(work: Work, kind: string, summary: string): Happening {
  const { delivery } = work;
  const none = { eventId: null, event: null, webhookId: null };
  return { kind, summary, postId: delivery.post_id, deliveryId: delivery.id, channel: delivery.channel, ...none };
}
