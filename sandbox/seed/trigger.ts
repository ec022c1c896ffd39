import type { EventName } from "../contract/facts.gen.ts";
import type { BodyOf, Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import { receiveMessage } from "../inbox/receive-message.ts";
import { finishRun } from "../matrix/finish-run.ts";
import { matrixId } from "../matrix/matrix-id.ts";
import type { Call } from "../operation.ts";
import { createPost } from "../posts/create-post.ts";
import { findPost } from "../posts/post-queries.ts";
import { publishJobs } from "../posts/publish-delivery.ts";
import { ownQuery } from "../store/store.ts";
import { cancelJobs } from "../time/enqueue.ts";
import { formatInstant } from "../time/rfc3339.ts";

type Trigger = Call<"triggerEvent">;
type Data = NonNullable<BodyOf<"triggerEvent">["data"]>;
type Made = Pick<Schema<"EventTrigger">, "eventIds"> & Partial<Omit<Schema<"EventTrigger">, "eventIds">>;

const dayMs = 24 * 3600 * 1000;

const eventsOf = ownQuery<{ objectId: string; event: string }>()((own, param) =>
  own
    .selectFrom("event")
    .select("id")
    .where("object_id", "=", param("objectId"))
    .where("event", "=", param("event"))
    .orderBy("sequence"),
);

/** Really does what an event tells of: makes a post and publishes it, receives a message, ends a run. */
export function trigger(call: Trigger, event: EventName, data: Data): Promise<Made> {
  switch (event) {
    case "reply.received":
      return reply(call, data);
    case "matrix.completed":
      return run(call, data);
    default:
      return post(call, event, data);
  }
}

async function post(
  call: Trigger,
  event: "post.scheduled" | "post.published" | "post.failed",
  data: Data,
): Promise<Made> {
  const { store, time, services } = call;
  const channels = data.channels ?? ["linkedin"];
  const failing = event === "post.failed";
  const body: BodyOf<"createPost"> = {
    content: data.content ?? "a triggered note.",
    channels: [...channels],
    allowDuplicate: true,
    ...(event === "post.scheduled" ? { scheduledAt: formatInstant(time.now + dayMs) } : { publishNow: true }),
    ...(data.campaignId ? { campaignId: data.campaignId } : {}),
    ...(data.metadata ? { metadata: data.metadata } : {}),
    ...(failing ? { test: Object.fromEntries(channels.map((channel) => [channel, "invalid_content"])) } : {}),
  } as BodyOf<"createPost">;
  const answer = await createPost({ ...call, body } as unknown as Call<"createPost">);
  const made = answer.body as Schema<"Post">;
  if (event !== "post.scheduled") {
    const { publish, settle } = publishJobs(services.settings);
    await publish.run({ store, time, subject: made.id, payload: {} });
    await cancelJobs(store, made.id);
    for (const { id, channel } of made.deliveries) {
      await settle.run({ store, time, subject: id, payload: { postId: made.id, channel } });
      await cancelJobs(store, id);
    }
  }
  const events = await store.all(eventsOf, { objectId: made.id, event });
  return { eventIds: events.map(({ id }) => id), postId: made.id };
}

async function reply(call: Trigger, data: Data): Promise<Made> {
  const { store, time } = call;
  const postId = data.postId ?? null;
  if (postId !== null && !(hasIdShape(postId, "post") && (await store.first(findPost, { id: postId }))))
    throw notFound("post");
  const made = await receiveMessage(store, time, {
    channel: data.channel ?? "linkedin",
    kind: data.kind ?? (postId === null ? "dm" : "comment"),
    text: data.text ?? "this is just what i needed today.",
    postId,
    participant: { handle: "noa.reads", displayName: "Noa Lindqvist", avatarUrl: null, relation: "new" },
    words: call.newId("msg"),
    requestId: call.requestId,
  });
  return { eventIds: [made.eventId], threadId: made.threadId, messageId: made.messageId, postId };
}

async function run(call: Trigger, data: Data): Promise<Made> {
  const { store, time } = call;
  const row = {
    matrix_id: matrixId(store.workspaceId, "reply-triage"),
    id: call.newId("run"),
    status: "running" as const,
    dry_run: 0,
    trigger: JSON.stringify({ kind: "manual", input: {} }),
    steps: "[]",
    waiting_for: null,
    resume_at: null,
    started_at: time.now,
    finished_at: null,
    error: null,
    sequence: 0,
    created_at: time.now,
  };
  const eventId = await finishRun(store, time, row, data.status ?? "success", call.requestId);
  return { eventIds: eventId === null ? [] : [eventId], runId: row.id };
}
