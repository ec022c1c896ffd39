import type { BodyOf, Schema } from "../contract/types.ts";
import { derivedId } from "../ids.ts";
import { say } from "../inbox/answer-jobs.ts";
import { planAnswers } from "../inbox/audience.ts";
import type { Call, Services } from "../operation.ts";
import { createPost } from "../posts/create-post.ts";
import { publishJobs, unheard } from "../posts/publish-delivery.ts";
import type { Transaction } from "../store/engine.ts";
import { ownQuery, Store } from "../store/store.ts";
import { cancelJobs } from "../time/enqueue.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

const hourMs = 3_600_000;
/** How long the networks take in a seeded story. */
const answerMs = 1200;
const seedNumber = 1;

/** What is forced is all that happens, so nobody adds a word to a story later. */
interface Story {
  /** How long ago it was published; null for a draft. */
  readonly publishedAgoMs: number | null;
  readonly body: BodyOf<"createPost">;
}

const stories: readonly Story[] = [
  {
    publishedAgoMs: 50 * hourMs,
    body: {
      content: "we moved the workshop to thursday. same room, same coffee.",
      channels: ["linkedin", "x"],
      test: { linkedin: "replies:2", x: "publish" },
    },
  },
  {
    publishedAgoMs: 26 * hourMs,
    body: {
      content: "three things we learned from a quiet launch.",
      channels: ["bluesky"],
      campaignId: "spring-launch",
      test: { bluesky: "replies:1" },
    },
  },
  {
    publishedAgoMs: null,
    body: { content: "a draft for friday, not sure about the ending yet.", channels: ["mastodon"] },
  },
];

export interface SeedPlace {
  readonly session: Transaction;
  readonly workspaceId: string;
  readonly now: number;
  readonly requestId: string;
}

/** Fills a new workspace with a few posts and what people wrote under them, by the same code as any other, only earlier. */
export async function plantStarter(place: SeedPlace, services: Services): Promise<void> {
  const store = new Store(place.session, place.workspaceId, false);
  for (const [index, story] of stories.entries()) await tell(store, place, services, story, index);
  await store.all(forgetRuns, {});
}

/** What a workspace begins with lies in its past: no matrix answers it any more. */
const forgetRuns = ownQuery<object>()((own) => own.deleteFrom("job").where("kind", "=", "startRuns"));

async function tell(store: Store, place: SeedPlace, services: Services, story: Story, index: number): Promise<void> {
  const dueAt = place.now - (story.publishedAgoMs ?? 0);
  const written = momentOf(story.publishedAgoMs === null ? dueAt : dueAt - hourMs);
  const scheduledAt = story.publishedAgoMs === null ? null : formatInstant(dueAt);
  const call = {
    store,
    time: written,
    requestId: place.requestId,
    body: { ...story.body, scheduledAt },
    newId: (prefix: string) => derivedId(prefix, written.now, `${place.workspaceId}:starter:${index}`),
    services,
  } as unknown as Call<"createPost">;
  const post = (await createPost(call)).body as Schema<"Post">;
  if (scheduledAt === null) return;
  const { publish, settle } = publishJobs({ ...services.settings, onLanded: unheard });
  await publish.run({ store, subject: post.id, payload: {}, time: momentOf(dueAt) });
  await cancelJobs(store, post.id);
  for (const { id, channel } of post.deliveries) {
    const payload = { postId: post.id, channel };
    await settle.run({ store, subject: id, payload, time: momentOf(dueAt + answerMs) });
    await cancelJobs(store, id);
  }
  for (const delivery of post.deliveries)
    await letAnswer(store, post.id, delivery, dueAt + answerMs, story.body.test?.[delivery.channel] ?? null);
}

async function letAnswer(
  store: Store,
  postId: string,
  { id: deliveryId, channel, content }: Schema<"Delivery">,
  at: number,
  forced: Schema<"ForcedOutcome"> | null,
): Promise<void> {
  const place = { workspaceId: store.workspaceId, seedNumber };
  for (const answer of planAnswers({ ...place, deliveryId, channel, content, forced })) {
    const words = `${deliveryId}:${answer.persona.handle}`;
    await say({ store, time: momentOf(at + answer.afterMs) }, { ...answer, channel, postId }, words);
  }
}

/** A workspace's time at one instant of its past. */
function momentOf(at: number): WorkspaceTime {
  return { now: at, state: "running", offsetMs: 0, epoch: 1, seedNumber, wakeAt: () => null };
}
