import type { MediaFacts } from "../channels/content-input.ts";
import { judgeTarget, type TargetRules } from "../egress/target.ts";
import type { FieldProblem } from "../errors.ts";
import { mediaRows } from "../files/media-rows.ts";
import { hasIdShape } from "../ids.ts";
import type { Store } from "../store/store.ts";
import type { ChannelOverride, MediaUse, PostInput } from "./draft.ts";
import { allUses } from "./media-uses.ts";

/** A file that this workspace and mode have, or expect. */
export interface KnownFile {
  /** Null until it has come. */
  readonly facts: MediaFacts | null;
  /** What tells it from other files. */
  readonly identity: string;
  /** Why it never came. */
  readonly lost: string | null;
}

export type KnownMedia = ReadonlyMap<string, KnownFile>;

type Uses = Pick<PostInput, "media" | "overrides">;

/** Looks up every file that a post names by its id, for all channels or for one. */
export async function mediaOf(store: Store, input: Uses): Promise<KnownMedia> {
  const ids = [...new Set(allUses(input).map(({ mediaId = "" }) => mediaId))].filter((id) => hasIdShape(id, "med"));
  const rows = await mediaRows(store, ids);
  return new Map(
    rows.map(({ id, kind, bytes, width, height, duration_ms: durationMs, ...row }) => {
      const facts = bytes === null ? null : { kind: kind as MediaFacts["kind"], bytes, width, height, durationMs };
      const lost = row.status === "failed" ? (JSON.parse(row.error ?? "") as { message: string }).message : null;
      return [id, { facts, identity: row.source_url ?? row.sha256 ?? id, lost }];
    }),
  );
}

/** The files that one channel gets: its own, or those of the post. */
export function usesOn(input: Pick<PostInput, "media">, override: ChannelOverride): readonly MediaUse[] {
  return override.media ?? input.media;
}

interface Judging {
  readonly livemode: boolean;
  readonly media: KnownMedia;
  readonly targets: TargetRules;
}

/** Says of every use that names no file where it stands, and of every file that a list names twice. */
export function checkUses(input: Uses, judging: Judging): FieldProblem[] {
  const lists = Object.entries(input.overrides).map(([channel, override]) => ({
    pointer: `/overrides/${channel}/media`,
    uses: override.media ?? [],
  }));
  return [{ pointer: "/media", uses: input.media }, ...lists].flatMap(({ pointer, uses }) =>
    uses.flatMap((use, index): FieldProblem[] => {
      const place = `${pointer}/${index}`;
      const problem = problemOf(use, judging);
      if (problem) return [{ ...problem, pointer: place + problem.pointer }];
      const again = uses.findIndex((one) => one.mediaId === use.mediaId && one.url === use.url) < index;
      if (!again) return [];
      const field = use.url === undefined ? "mediaId" : "url";
      return [{ pointer: `${place}/${field}`, code: "duplicate_item", detail: "Name each file once." }];
    }),
  );
}

function problemOf({ mediaId, url }: MediaUse, { livemode, media, targets }: Judging): FieldProblem | null {
  if (mediaId !== undefined && url !== undefined)
    return { pointer: "", code: "conflicting_fields", detail: "Send mediaId or url, not both." };
  if (url !== undefined) {
    const judged = judgeTarget(url, livemode, targets);
    return "problem" in judged ? { pointer: "/url", code: "target_not_allowed", detail: judged.problem } : null;
  }
  const pointer = "/mediaId";
  if (mediaId === undefined) return { pointer, code: "required", detail: "Name a file by its mediaId or its url." };
  const file = media.get(mediaId);
  if (!file) {
    const detail = "There is no file under this id in this workspace and mode. Upload it first.";
    return { pointer, code: "unknown_media", detail };
  }
  if (file.lost === null) return null;
  return { pointer, code: "media_unreachable", detail: `This file did not come from its address. ${file.lost}` };
}
