import type { BodyOf, Schema } from "../contract/types.ts";
import { say } from "../inbox/answer-jobs.ts";
import { planAnswers } from "../inbox/audience.ts";
import type { Services } from "../operation.ts";
import { ownQuery, Store } from "../store/store.ts";
import { publishAtOnce } from "./publish-at-once.ts";
import { momentOf, type SeedPlace } from "./seed-place.ts";
import { writeEarlier } from "./write-earlier.ts";

const hourMs = 3_600_000;
/** How long the networks take in a seeded story. */
const answerMs = 1200;

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
  const draft = story.publishedAgoMs === null;
  const post = await writeEarlier(store, place, services, {
    at: draft ? dueAt : dueAt - hourMs,
    dueAt: draft ? null : dueAt,
    body: story.body,
    words: `starter:${index}`,
  });
  if (draft) return;
  const moments = { sent: momentOf(place, dueAt), answered: momentOf(place, dueAt + answerMs) };
  await publishAtOnce(store, services, post, moments);
  for (const delivery of post.deliveries)
    await letAnswer(store, place, post.id, delivery, dueAt + answerMs, story.body.test?.[delivery.channel] ?? null);
}

async function letAnswer(
  store: Store,
  place: SeedPlace,
  postId: string,
  { id: deliveryId, channel, content }: Schema<"Delivery">,
  at: number,
  forced: Schema<"ForcedOutcome"> | null,
): Promise<void> {
  const { workspaceId, seedNumber } = place;
  for (const answer of planAnswers({ workspaceId, seedNumber, deliveryId, channel, content, forced })) {
    const words = `${deliveryId}:${answer.persona.handle}`;
    await say({ store, time: momentOf(place, at + answer.afterMs) }, { ...answer, channel, postId }, words);
  }
}
