import type { DeliveryTable, Keyed, PostTable } from "../store/schema.ts";
import { ownQuery } from "../store/store.ts";

export type PostRow = Omit<PostTable, keyof Keyed>;
export type DeliveryRow = Omit<DeliveryTable, keyof Keyed>;

export const insertPost = ownQuery<PostRow>()((own, param) =>
  own.insertInto("post", {
    id: param("id"),
    stage: param("stage"),
    status: param("status"),
    content: param("content"),
    channels: param("channels"),
    media: param("media"),
    overrides: param("overrides"),
    scheduled_at: param("scheduled_at"),
    published_at: param("published_at"),
    campaign_id: param("campaign_id"),
    metadata: param("metadata"),
    warnings: param("warnings"),
    outcomes: param("outcomes"),
    day_at: param("day_at"),
    sequence: param("sequence"),
    created_at: param("created_at"),
    updated_at: param("updated_at"),
    deleted_at: param("deleted_at"),
  }),
);

export const savePost = ownQuery<PostRow>()((own, param) =>
  own
    .updateTable("post")
    .set({
      stage: param("stage"),
      status: param("status"),
      content: param("content"),
      channels: param("channels"),
      media: param("media"),
      overrides: param("overrides"),
      scheduled_at: param("scheduled_at"),
      published_at: param("published_at"),
      campaign_id: param("campaign_id"),
      metadata: param("metadata"),
      warnings: param("warnings"),
      outcomes: param("outcomes"),
      day_at: param("day_at"),
      sequence: param("sequence"),
      updated_at: param("updated_at"),
      deleted_at: param("deleted_at"),
    })
    .where("id", "=", param("id")),
);

export const insertDelivery = ownQuery<DeliveryRow>()((own, param) =>
  own.insertInto("delivery", {
    id: param("id"),
    post_id: param("post_id"),
    channel: param("channel"),
    status: param("status"),
    content: param("content"),
    scheduled_at: param("scheduled_at"),
    published_at: param("published_at"),
    remote_id: param("remote_id"),
    attempts: param("attempts"),
    next_attempt_at: param("next_attempt_at"),
    error: param("error"),
    fingerprint: param("fingerprint"),
    outcome: param("outcome"),
    card_hash: param("card_hash"),
  }),
);

export const saveDelivery = ownQuery<DeliveryRow>()((own, param) =>
  own
    .updateTable("delivery")
    .set({
      id: param("id"),
      status: param("status"),
      content: param("content"),
      scheduled_at: param("scheduled_at"),
      published_at: param("published_at"),
      remote_id: param("remote_id"),
      attempts: param("attempts"),
      next_attempt_at: param("next_attempt_at"),
      error: param("error"),
      fingerprint: param("fingerprint"),
      outcome: param("outcome"),
      card_hash: param("card_hash"),
    })
    .where("post_id", "=", param("post_id"))
    .where("channel", "=", param("channel")),
);

/** A post has one delivery for each channel, and both together find it. */
export interface DeliveryPlace {
  readonly postId: string;
  readonly channel: string;
}

export const deleteDelivery = ownQuery<DeliveryPlace>()((own, param) =>
  own.deleteFrom("delivery").where("post_id", "=", param("postId")).where("channel", "=", param("channel")),
);

export const findPost = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("post").selectAll().where("id", "=", param("id")).where("deleted_at", "is", null),
);

/** Reads a post and holds it until the transaction ends, so that nobody else changes or publishes it meanwhile. */
export const lockPost = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("post").selectAll().where("id", "=", param("id")).where("deleted_at", "is", null).forUpdate(),
);

export const deliveriesOf = ownQuery<{ postId: string }>()((own, param) =>
  own.selectFrom("delivery").selectAll().where("post_id", "=", param("postId")),
);

export const findDelivery = ownQuery<DeliveryPlace>()((own, param) =>
  own.selectFrom("delivery").selectAll().where("post_id", "=", param("postId")).where("channel", "=", param("channel")),
);

/** Where a job about one delivery finds it: its payload. */
export function placeOf(row: DeliveryRow): { postId: string; channel: string } {
  return { postId: row.post_id, channel: row.channel };
}

type SameWords = { fingerprint: number; channel: string; from: number; until: number; butPostId: string };

/** An earlier delivery of the same words on the same channel within a day. A draft has no time, so it never counts. */
export const sameWords = ownQuery<SameWords>()((own, param) =>
  own
    .selectFrom("delivery")
    .select(["post_id as postId", "scheduled_at as scheduledAt"])
    .where("fingerprint", "=", param("fingerprint"))
    .where("channel", "=", param("channel"))
    .where("scheduled_at", ">", param("from"))
    .where("scheduled_at", "<", param("until"))
    // Written out, because SQLite builds a table for each IN list at every run.
    .where("status", "!=", "failed")
    .where("status", "!=", "needs_reauth")
    .where("status", "!=", "deleted")
    .where("post_id", "!=", param("butPostId"))
    .limit(1),
);
