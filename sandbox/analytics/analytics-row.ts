import type { ChannelSlug } from "../contract/facts.gen.ts";
import { findLinks } from "../contract/text/find-links.ts";
import type { Schema } from "../contract/types.ts";
import { previewToken, previewUrl } from "../preview-address.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { engagementOf, type MetricName, metricNames, type Published, snapshotTimes } from "./engagement.ts";
import type { ExportRow, PublishedRow } from "./export-queries.ts";

export type Column = keyof Schema<"AnalyticsRow">;
/** The cells of one row, in the order of the columns. */
export type Cells = readonly (string | number | null)[];

/** The columns of every file, in their order. */
export const columns = [
  "postId",
  "channel",
  "remoteId",
  "remoteUrl",
  "publishedAt",
  "capturedAt",
  "campaignId",
  "content",
  ...metricNames,
  "source",
] as const satisfies readonly Column[];

/** Where rows come from: a workspace, its seed, and the base of the links to its posts. */
export interface Origin {
  readonly workspaceId: string;
  readonly seedNumber: number;
  readonly publicUrl: string;
}

/** The rows of one publication: the last snapshot, or each of them. `commentsAt` are the instants of its comments. */
export function rowsOf(
  row: PublishedRow,
  commentsAt: readonly number[],
  asked: Pick<ExportRow, "granularity" | "as_of" | "metrics">,
  origin: Origin,
): Cells[] {
  const wanted = asked.metrics === null ? metricNames : (JSON.parse(asked.metrics) as MetricName[]);
  const measure = engagementOf(publishedOf(row, origin));
  const times = snapshotTimes(row.published_at, asked.as_of);
  const where = { postId: row.post_id, channel: row.channel };
  const url = previewUrl(origin.publicUrl, previewToken(origin.workspaceId, where));
  const place = [row.post_id, row.channel, row.remote_id, url, formatInstant(row.published_at)];
  const told = [row.campaign_id, row.content];
  return (asked.granularity === "post" ? times.slice(-1) : times).map((at) => {
    const comments = commentsAt.filter((sentAt) => sentAt <= at).length;
    const metrics = measure(at - row.published_at, comments);
    const capturedAt = formatInstant(at);
    return [
      ...place,
      capturedAt,
      ...told,
      ...metricNames.map((name) => (wanted.includes(name) ? metrics[name] : null)),
      "simulated",
    ];
  });
}

/** What the model looks at of one publication. */
export function publishedOf(row: PublishedRow, origin: Pick<Origin, "workspaceId" | "seedNumber">): Published {
  const channel = row.channel as ChannelSlug;
  return {
    workspaceId: origin.workspaceId,
    seedNumber: origin.seedNumber,
    deliveryId: row.id,
    channel,
    publishedAt: row.published_at,
    content: row.content,
    form: formOf(row, channel),
  };
}

function formOf({ card_hash, content, overrides, media }: PublishedRow, channel: ChannelSlug): Published["form"] {
  const own = (JSON.parse(overrides) as Record<string, Schema<"ChannelOverride">>)[channel] ?? {};
  const shown = own.media ?? (JSON.parse(media) as unknown[]);
  if (card_hash !== null || shown.length > 0) return "image";
  return own.link != null || findLinks(content).length > 0 ? "link" : "text";
}
