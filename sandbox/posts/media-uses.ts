import { unixLines } from "../contract/text/unix-lines.ts";
import type { ChannelOverride, MediaUse, PostInput } from "./draft.ts";

interface Uses<Use> {
  readonly media: readonly Use[];
  readonly overrides: Readonly<Record<string, { readonly media?: readonly Use[] }>>;
}

/** Uses of files with the words of their alt as they are counted and kept. */
export function cleanUses(uses: readonly MediaUse[]): MediaUse[] {
  return uses.map(({ alt = null, ...use }) => ({ ...use, alt: alt === null ? null : unixLines(alt) }));
}

export function cleanOverrides(overrides: PostInput["overrides"]): PostInput["overrides"] {
  return withUses(overrides, cleanUses);
}

/** The same overrides with other uses of files. */
export function withUses(
  overrides: PostInput["overrides"],
  change: (uses: readonly MediaUse[]) => MediaUse[],
): PostInput["overrides"] {
  const changed = ([channel, override]: [string, ChannelOverride]) => [
    channel,
    override.media ? { ...override, media: change(override.media) } : override,
  ];
  return Object.fromEntries(Object.entries(overrides).map(changed));
}

/** Every use of a file that a post names, for all channels or for one. */
export function allUses<Use>(post: Uses<Use>): Use[] {
  return [post.media, ...Object.values(post.overrides).map(({ media = [] }) => media)].flat();
}
