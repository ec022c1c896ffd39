import type { MediaFacts } from "../channels/content-input.ts";
import type { FieldProblem } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Store } from "../store/store.ts";
import type { ChannelOverride, MediaUse, PostInput } from "./draft.ts";

/** Files by their id, as far as this workspace and mode have them. */
export type KnownMedia = ReadonlyMap<string, MediaFacts & { readonly sha256: string }>;

/** Looks up every file that a post names, for all channels or for one. */
export async function mediaOf(store: Store, input: Pick<PostInput, "media" | "overrides">): Promise<KnownMedia> {
  const uses = [input.media, ...Object.values(input.overrides).map((override) => override.media ?? [])].flat();
  const ids = [...new Set(uses.map(({ mediaId }) => mediaId))].filter((id) => hasIdShape(id, "med"));
  if (ids.length === 0) return new Map();
  const rows = await store.build((own) =>
    own
      .selectFrom("media")
      .select(["id", "kind", "bytes", "width", "height", "duration_ms as durationMs", "sha256"])
      .where("id", "in", ids),
  );
  return new Map(rows.map((row) => [row.id, { ...row, kind: row.kind as MediaFacts["kind"] }]));
}

/** The files that one channel gets: its own, or those of the post. */
export function usesOn(input: Pick<PostInput, "media">, override: ChannelOverride): readonly MediaUse[] {
  return override.media ?? input.media;
}

/** Says of every id that names no file where it stands, and of every file that a list names twice. */
export function checkUses(input: Pick<PostInput, "media" | "overrides">, known: KnownMedia): FieldProblem[] {
  const lists = Object.entries(input.overrides).map(([channel, override]) => ({
    pointer: `/overrides/${channel}/media`,
    uses: override.media ?? [],
  }));
  return [{ pointer: "/media", uses: input.media }, ...lists].flatMap(({ pointer, uses }) =>
    uses.flatMap(({ mediaId }, index): FieldProblem[] => {
      const place = `${pointer}/${index}/mediaId`;
      if (!known.has(mediaId)) {
        const detail = "There is no file under this id in this workspace and mode. Upload it first.";
        return [{ pointer: place, code: "unknown_media", detail }];
      }
      const again = uses.findIndex((use) => use.mediaId === mediaId) < index;
      return again ? [{ pointer: place, code: "duplicate_item", detail: "Name each file once." }] : [];
    }),
  );
}
