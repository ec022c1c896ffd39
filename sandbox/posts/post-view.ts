import { cardAlt } from "../cards/card-alt.ts";
import { type ChannelSlug, channels, type DeliveryStatus, type PostStatus } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { cardUrl, previewToken, previewUrl } from "../preview-address.ts";
import type { Store } from "../store/store.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import { type DeliveryRow, type PostRow, placeOf } from "./post-queries.ts";

export interface ViewOf {
  readonly livemode: boolean;
  readonly workspaceId: string;
  readonly publicUrl: string;
}

/** How a caller sees posts: its mode, and where its links lead. */
export function viewFor(store: Store, publicUrl: string): ViewOf {
  return { livemode: store.livemode, workspaceId: store.workspaceId, publicUrl };
}

/** A post as the API shows it, its deliveries in the order of its channels. */
export function viewPost(post: PostRow, deliveries: readonly DeliveryRow[], view: ViewOf): Schema<"Post"> {
  const order = JSON.parse(post.channels) as ChannelSlug[];
  const sorted = [...deliveries].sort((a, b) => place(order, a) - place(order, b));
  return {
    id: post.id,
    object: "post",
    livemode: view.livemode,
    status: post.status as PostStatus,
    content: post.content,
    channels: order,
    deliveries: sorted.map((delivery) => viewDelivery(delivery, view)),
    media: JSON.parse(post.media),
    overrides: JSON.parse(post.overrides),
    scheduledAt: instantOrNull(post.scheduled_at),
    publishedAt: instantOrNull(post.published_at),
    campaignId: post.campaign_id,
    metadata: JSON.parse(post.metadata),
    warnings: JSON.parse(post.warnings),
    createdAt: formatInstant(post.created_at),
    updatedAt: formatInstant(post.updated_at),
  };
}

function viewDelivery(delivery: DeliveryRow, view: ViewOf): Schema<"Delivery"> {
  const token = delivery.remote_id || delivery.card_hash ? previewToken(view.workspaceId, placeOf(delivery)) : "";
  return {
    id: delivery.id,
    object: "delivery",
    livemode: view.livemode,
    channel: delivery.channel as ChannelSlug,
    status: delivery.status as DeliveryStatus,
    content: delivery.content,
    scheduledAt: instantOrNull(delivery.scheduled_at),
    publishedAt: instantOrNull(delivery.published_at),
    remoteId: delivery.remote_id,
    remoteUrl: delivery.remote_id ? previewUrl(view.publicUrl, token) : null,
    attempts: delivery.attempts,
    nextAttemptAt: instantOrNull(delivery.next_attempt_at),
    card: viewCard(delivery, cardUrl(view.publicUrl, token)),
    error: delivery.error ? JSON.parse(delivery.error) : null,
  };
}

function viewCard(delivery: DeliveryRow, url: string): Schema<"Delivery">["card"] {
  const size = channels[delivery.channel as ChannelSlug].card;
  if (!delivery.card_hash || !size) return null;
  return { url, width: size.width, height: size.height, alt: cardAlt(delivery.content) };
}

function place(order: readonly string[], delivery: DeliveryRow): number {
  const index = order.indexOf(delivery.channel);
  return index === -1 ? order.length : index;
}
