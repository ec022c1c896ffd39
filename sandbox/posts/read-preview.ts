import { cardAlt } from "../cards/card-alt.ts";
import { renderCardPng } from "../cards/card-renderer.ts";
import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import { isPreviewOf, placeOfToken } from "../preview-address.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { Store } from "../store/store.ts";
import { instantOrNull } from "../time/rfc3339.ts";
import { findCard } from "./card-job.ts";
import type { ChannelOverride, StoredUse } from "./draft.ts";
import type { DeliveryPlace } from "./post-queries.ts";
import { type ShownFile, shownFiles } from "./shown-files.ts";

/** A delivery as a page shows it to whoever holds its address. */
export interface PostPreview {
  readonly channel: ChannelSlug;
  readonly channelName: string;
  readonly workspaceName: string;
  readonly status: string;
  readonly content: string;
  readonly title: string | null;
  readonly thread: readonly string[];
  readonly link: string | null;
  readonly firstComment: string | null;
  readonly contentWarning: string | null;
  readonly publishedAt: string | null;
  readonly scheduledAt: string | null;
  readonly media: readonly ShownFile[];
  readonly card: {
    readonly path: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
}

const byPlace = query<DeliveryPlace>()((db, param) =>
  db
    .selectFrom("delivery")
    .innerJoin("post", (on) =>
      on
        .onRef("post.workspace_id", "=", "delivery.workspace_id")
        .onRef("post.livemode", "=", "delivery.livemode")
        .onRef("post.id", "=", "delivery.post_id"),
    )
    .innerJoin("workspace", "workspace.id", "delivery.workspace_id")
    .select([
      "delivery.workspace_id",
      "delivery.livemode",
      "delivery.channel",
      "delivery.status",
      "delivery.content",
      "delivery.published_at",
      "delivery.scheduled_at",
      "delivery.card_hash",
      "post.media",
      "post.overrides",
      "workspace.name as workspace_name",
    ])
    .where("delivery.post_id", "=", param("postId"))
    .where("delivery.channel", "=", param("channel"))
    .where("post.deleted_at", "is", null),
);

type Row = NonNullable<typeof byPlace.row>;

/** What a preview page shows; null when no delivery has this address, or when it was deleted. */
export async function readPreview(engine: Engine, token: string): Promise<PostPreview | null> {
  const row = await findRow(engine, token);
  if (!row) return null;
  const channel = row.channel as ChannelSlug;
  const override = (JSON.parse(row.overrides) as Record<string, ChannelOverride>)[channel] ?? {};
  const store = new Store(engine, row.workspace_id, row.livemode === 1);
  const size = channels[channel].card;
  const path = `/sandbox/preview/${token}/card`;
  return {
    channel,
    channelName: channels[channel].name,
    workspaceName: row.workspace_name,
    status: row.status,
    content: row.content,
    title: override.title ?? null,
    thread: override.thread ?? [],
    link: override.link ?? null,
    firstComment: override.firstComment ?? null,
    contentWarning: override.contentWarning ?? null,
    publishedAt: instantOrNull(row.published_at),
    scheduledAt: instantOrNull(row.scheduled_at),
    media: await shownFiles(store, (override.media ?? JSON.parse(row.media)) as StoredUse[]),
    card: row.card_hash && size ? { path, width: size.width, height: size.height, alt: cardAlt(row.content) } : null,
  };
}

/** The picture of a delivery. If its job has not drawn it yet, it is drawn here. */
export async function readCard(engine: Engine, token: string): Promise<Uint8Array | null> {
  const row = await findRow(engine, token);
  const size = row ? channels[row.channel as ChannelSlug].card : null;
  if (!row?.card_hash || !size) return null;
  const store = new Store(engine, row.workspace_id, row.livemode === 1);
  const kept = await store.first(findCard, { hash: row.card_hash });
  return kept ? kept.png : renderCardPng(row.content, size);
}

async function findRow(engine: Engine, token: string): Promise<Row | undefined> {
  const place = placeOfToken(token);
  if (place === null) return undefined;
  const [row] = await engine.all<Row>(byPlace.bind(engine.dialect, place));
  return row && isPreviewOf(token, row.workspace_id, place) ? row : undefined;
}
