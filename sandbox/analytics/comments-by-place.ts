import type { Store } from "../store/store.ts";
import { commentsOn, type PublishedRow } from "./export-queries.ts";

/** When people commented on these publications, up to an instant, by the place of each. */
export async function commentsByPlace(store: Store, published: readonly PublishedRow[], until: number) {
  const byPlace = new Map<string, number[]>();
  const postIds = [...new Set(published.map((row) => row.post_id))];
  if (postIds.length === 0) return byPlace;
  for (const { post_id, channel, sent_at } of await commentsOn(store, postIds, until)) {
    const place = placeOf({ post_id: post_id ?? "", channel });
    const known = byPlace.get(place);
    if (known) known.push(sent_at);
    else byPlace.set(place, [sent_at]);
  }
  return byPlace;
}

/** One post on one channel. */
export function placeOf({ post_id, channel }: Pick<PublishedRow, "post_id" | "channel">): string {
  return `${post_id} ${channel}`;
}
