import { checkMedia } from "../channels/check-media.ts";
import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import { importFile } from "../files/import-later.ts";
import { type MediaRow, mediaRows, saveMedia } from "../files/media-rows.ts";
import type { Store } from "../store/store.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { ChannelOverride, MediaUse } from "./draft.ts";
import { mediaOf, usesOn } from "./media-of.ts";
import { allUses } from "./media-uses.ts";
import type { PostRow } from "./post-queries.ts";
import type { DeliveryError } from "./publisher.ts";

type Uses = Pick<PostRow, "media" | "overrides">;

/**
 * Whether the files of a delivery that is due are there: null when they are and fit, `coming` while the first try to
 * read one has not ended, and else why not. What was uploaded was judged when the post was written.
 */
export async function arrivalOf(
  store: Store,
  post: Uses,
  channel: ChannelSlug,
): Promise<DeliveryError | "coming" | null> {
  const all = usesOf(post);
  const uses = usesOn(all, all.overrides[channel] ?? {});
  const rows = await rowsOf(store, uses);
  if (!rows.some((row) => row.source_url !== null)) return null;
  if (rows.some((row) => row.status === "processing" && row.tries === 0)) return "coming";
  const missing = rows.find((row) => row.status !== "ready");
  if (missing) return unreachable(`A file did not come from its address. ${messageOf(missing)}`);
  const known = await mediaOf(store, { media: uses, overrides: {} });
  const media = uses.flatMap(({ mediaId = "" }) => known.get(mediaId)?.facts ?? []);
  const [problem] = checkMedia({ media, unseen: 0 }, channels[channel]);
  return problem ? unreachable(problem.detail) : null;
}

/** Has the files that did not come read once more, for a post that is tried again. */
export async function importAgain(
  store: Store,
  time: WorkspaceTime,
  post: Uses & { readonly id: string },
): Promise<void> {
  for (const row of await rowsOf(store, allUses(usesOf(post)))) {
    if (row.status === "ready") continue;
    await store.all(saveMedia, { ...row, status: "processing", tries: 0, error: null });
    await importFile(store, time, row.id, post.id);
  }
}

function usesOf({ media, overrides }: Uses) {
  return {
    media: JSON.parse(media) as ChannelOverride["media"] & object,
    overrides: JSON.parse(overrides) as Record<string, ChannelOverride>,
  };
}

function rowsOf(store: Store, uses: readonly MediaUse[]): Promise<MediaRow[]> {
  return mediaRows(store, [...new Set(uses.flatMap(({ mediaId = [] }) => mediaId))]);
}

function messageOf({ error }: MediaRow): string {
  return error === null ? "" : (JSON.parse(error) as { message: string }).message;
}

function unreachable(message: string): DeliveryError {
  return { category: "invalid_content", code: "media_unreachable", message, retryable: false, source: "user" };
}
