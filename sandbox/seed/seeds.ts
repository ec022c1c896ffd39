import { type ChannelSlug, outcomes, type SeedName } from "../contract/facts.gen.ts";
import type { Services } from "../operation.ts";
import { plantStories, type SeedPost } from "./plant-stories.ts";
import type { SeedPlace } from "./seed-place.ts";
import { plantStarter } from "./starter.ts";

type Plant = (place: SeedPlace, services: Services) => Promise<void>;

/** How each seed of the contract is planted. */
export const seedPlants: Record<SeedName, Plant> = {
  empty: async () => undefined,
  starter: plantStarter,
  busy_agency: (place, services) => plantStories(place, services, busyAgency()),
  inbox_full: (place, services) => plantStories(place, services, inboxFull),
  all_failures: (place, services) => plantStories(place, services, allFailures()),
};

/** Those that take a text without a file. */
const spoken: readonly ChannelSlug[] = ["linkedin", "x", "threads", "facebook", "bluesky", "mastodon", "telegram"];
const campaigns = [
  ["spring-launch", "the spring collection is in the shop. come and touch the linen."],
  ["studio-notes", "a note from the studio: today we tried a slower way to say the same thing."],
  ["open-doors", "our doors are open on friday from two. bring a question."],
  ["harbour-reads", "three pages that made us stop this week, and one that made us laugh."],
] as const;

/** Four campaigns over a month: one post a day in the past, six to come, and two drafts. */
function busyAgency(): SeedPost[] {
  const posts: SeedPost[] = [];
  for (let day = -30; day < 6; day++) {
    const [campaignId, text] = campaigns[(day + 32) % campaigns.length] ?? campaigns[0];
    const channels = [0, 2, 3].map((step) => spoken[(day + 35 + step) % spoken.length] ?? "linkedin");
    const body = { content: `${text} day ${day + 31}.`, channels, campaignId, metadata: { desk: "night" } };
    posts.push({ dueInHours: day * 24 + 3, body });
  }
  for (const content of ["a thought for the newsletter, without an end.", "ask mara before this goes out."])
    posts.push({ dueInHours: null, body: { content, channels: ["linkedin"] } });
  return posts;
}

const inboxFull: readonly SeedPost[] = (["linkedin", "bluesky", "x", "mastodon", "threads"] as const).map(
  (channel, place) => ({
    dueInHours: -72 - place * 20,
    body: {
      content: `what would you like to read from us next? part ${place + 1}.`,
      channels: [channel],
      test: { [channel]: "replies:12" },
    },
  }),
);

/** One post for each outcome of the contract, a day apart, each on a channel of its own. */
function allFailures(): SeedPost[] {
  return Object.keys(outcomes).map((outcome, place) => {
    const channel = spoken[place % spoken.length] ?? "linkedin";
    const forced = outcome === "replies:N" ? "replies:3" : outcome;
    return {
      dueInHours: outcome === "pending_review" ? -2 : -24 * (place + 2),
      body: {
        content: `this one ends as ${outcome.replace(":N", "")}.`,
        channels: [channel],
        test: { [channel]: forced },
      },
    } as SeedPost;
  });
}
