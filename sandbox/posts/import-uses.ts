import { awaitFile, importFile } from "../files/import-later.ts";
import type { Store } from "../store/store.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { MediaUse, PostInput, StoredUse } from "./draft.ts";
import type { KnownMedia } from "./media-of.ts";
import { allUses, withUses } from "./media-uses.ts";

interface Desk {
  readonly store: Store;
  readonly time: WorkspaceTime;
  newId(kind: "med"): string;
}

/** Gives every file that is named by its address an id, and has all that are still to come read for this post. */
export async function importUses(desk: Desk, postId: string, input: PostInput, known: KnownMedia): Promise<PostInput> {
  const { store, time } = desk;
  const uses = allUses(input);
  const ids = new Map<string, string>();
  for (const url of new Set(uses.flatMap((use) => use.url ?? []))) {
    const id = desk.newId("med");
    ids.set(url, id);
    await awaitFile(store, time, { id, url });
  }
  const others = uses.flatMap(({ mediaId = "" }) => (known.get(mediaId)?.facts === null ? mediaId : []));
  for (const id of new Set([...ids.values(), ...others])) await importFile(store, time, id, postId);
  const stored = (given: readonly MediaUse[]): StoredUse[] =>
    given.map(({ mediaId, url = "", alt = null }) => ({ mediaId: mediaId ?? ids.get(url) ?? "", alt }));
  return { ...input, media: stored(input.media), overrides: withUses(input.overrides, stored) };
}
