import { type ChannelSlug, engagement, snapshots } from "../contract/facts.gen.ts";
import { seededFraction } from "../seeded.ts";

const hourMs = 3_600_000;
const counts = [
  "impressions",
  "views",
  "likes",
  "replies",
  "reposts",
  "quotes",
  "bookmarks",
  "clicks",
  "profileClicks",
] as const;
const engaging = ["likes", "replies", "reposts", "quotes", "bookmarks", "clicks"] as const;

/** Every number of a row, in the order of its columns. */
export const metricNames = [...counts, "engagements", "engagementRate"] as const;
export type MetricName = (typeof metricNames)[number];
/** Null where the network does not report it. */
export type Metrics = Readonly<Record<MetricName, number | null>>;

/** What the model looks at. */
export interface Published {
  readonly workspaceId: string;
  readonly seedNumber: number;
  readonly deliveryId: string;
  readonly channel: ChannelSlug;
  readonly publishedAt: number;
  readonly content: string;
  readonly form: keyof typeof engagement.forms;
}

/** The instants up to `asOf` at which the numbers of a post are taken. */
export function snapshotTimes(publishedAt: number, asOf: number): number[] {
  return snapshots.map(({ seconds }) => publishedAt + seconds * 1000).filter((at) => at <= asOf);
}

/** The model of one post on one channel: its numbers at an age. `comments` are those that the inbox holds by then. */
export function engagementOf(published: Published): (ageMs: number, comments: number) => Metrics {
  const { rates, halfLifeHours } = engagement.networks[published.channel];
  const shown = impressionsCap(published);
  const caps = new Map<string, number>();
  for (const [metric, rate] of Object.entries(rates)) caps.set(metric, shown * rate * noise(published, metric));
  return (ageMs, comments) => {
    const grown = 1 - 2 ** (-ageMs / (halfLifeHours * hourMs));
    const metrics = {} as Record<MetricName, number | null>;
    for (const metric of counts) {
      const cap = caps.get(metric);
      metrics[metric] = cap === undefined ? null : Math.floor(cap * grown);
    }
    if (metrics.replies !== null) metrics.replies = Math.max(metrics.replies, comments);
    const reported = engaging.map((metric) => metrics[metric]).filter((count) => count !== null);
    metrics.engagements = reported.length === 0 ? null : reported.reduce((sum, count) => sum + count, 0);
    metrics.engagementRate = rateOf(metrics.engagements, metrics.impressions);
    return metrics;
  };
}

/** How often the post would be shown in the end, whether or not the network says so. */
function impressionsCap(published: Published): number {
  const { channel, content, publishedAt, form } = published;
  const { followers, reach } = engagement.networks[channel];
  const share = seededFraction(published.workspaceId, published.seedNumber, "followers", channel);
  const audience = followers[0] + share * (followers[1] - followers[0]);
  const at = new Date(publishedAt);
  const hour = engagement.hours[at.getUTCHours()] ?? 1;
  const weekday = engagement.weekdays[(at.getUTCDay() + 6) % 7] ?? 1;
  const question = /[?？؟]/.test(content) ? engagement.questionFactor : 1;
  return (
    audience *
    reach *
    hour *
    weekday *
    engagement.forms[form] *
    lengthFactor(content) *
    question *
    noise(published, "reach")
  );
}

function lengthFactor(content: string): number {
  const length = Array.from(content).length;
  return engagement.lengths.find(({ upTo }) => upTo === null || length <= upTo)?.factor ?? 1;
}

function noise({ workspaceId, seedNumber, deliveryId }: Published, stream: string): number {
  return 1 + engagement.noise * (2 * seededFraction(workspaceId, seedNumber, "engagement", stream, deliveryId) - 1);
}

function rateOf(engagements: number | null, impressions: number | null): number | null {
  if (engagements === null || impressions === null || impressions === 0) return null;
  return Math.round((engagements / impressions) * 10_000) / 10_000;
}
