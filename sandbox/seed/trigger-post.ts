import type { BodyOf, Schema } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { Call } from "../operation.ts";
import { createPost } from "../posts/create-post.ts";
import { ownQuery } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { publishAtOnce } from "./publish-at-once.ts";
import type { Trigger, TriggerData, Triggered } from "./triggered.ts";

export type PostEvent = "post.scheduled" | "post.published" | "post.failed";
type PostData = Pick<TriggerData, "content" | "channels" | "campaignId" | "metadata">;

const dayMs = 24 * 3600 * 1000;

const eventsOf = ownQuery<{ objectId: string; event: string }>()((own, param) =>
  own
    .selectFrom("event")
    .select("id")
    .where("object_id", "=", param("objectId"))
    .where("event", "=", param("event"))
    .orderBy("sequence"),
);

/** Makes a post and, unless it is only to be scheduled, takes it to its end at once. */
export async function triggerPost(
  call: Trigger,
  event: PostEvent,
  data: PostData,
): Promise<Triggered & { postId: string }> {
  const { store, time, services } = call;
  const made = await createOne(call, event, data);
  if (event !== "post.scheduled") await publishAtOnce(store, services, made, { sent: time, answered: time });
  const events = await store.all(eventsOf, { objectId: made.id, event });
  return { eventIds: events.map(({ id }) => id), postId: made.id };
}

async function createOne(call: Trigger, event: PostEvent, data: PostData): Promise<Schema<"Post">> {
  const channels = data.channels ?? ["linkedin"];
  const body = {
    content: data.content ?? "a triggered note.",
    channels: [...channels],
    allowDuplicate: true,
    ...(event === "post.scheduled" ? { scheduledAt: formatInstant(call.time.now + dayMs) } : { publishNow: true }),
    ...(data.campaignId ? { campaignId: data.campaignId } : {}),
    ...(data.metadata ? { metadata: data.metadata } : {}),
    ...(event === "post.failed"
      ? { test: Object.fromEntries(channels.map((channel) => [channel, "invalid_content"])) }
      : {}),
  } as BodyOf<"createPost">;
  try {
    return (await createPost({ ...call, body } as unknown as Call<"createPost">)).body as Schema<"Post">;
  } catch (error) {
    throw error instanceof ApiError ? inData(error) : error;
  }
}

/** The caller's words stand under `data`, so their problems do too. */
function inData({ code, message, errors, extra, headers }: ApiError): ApiError {
  const moved = errors.map((problem) => ({ ...problem, pointer: `/data${problem.pointer}` }));
  return new ApiError(code, { detail: message, errors: moved, extra, headers });
}
