import { unixLines } from "../channels/unix-lines.ts";
import type { Schema } from "../contract/types.ts";
import type { MediaUse, PostInput } from "./draft.ts";

/** Uses of files as a post keeps them and shows them. */
export function storedUses(uses: readonly MediaUse[]): Schema<"PostMedia">[] {
  return uses.map(({ mediaId, alt = null }) => ({ mediaId, alt: alt === null ? null : unixLines(alt) }));
}

export function storedOverrides(overrides: PostInput["overrides"]): PostInput["overrides"] {
  return Object.fromEntries(
    Object.entries(overrides).map(([channel, override]) => [
      channel,
      override.media ? { ...override, media: storedUses(override.media) } : override,
    ]),
  );
}
