import { unixLines } from "../contract/text/unix-lines.ts";
import type { BodyOf } from "../contract/types.ts";
import type { PostInput } from "./draft.ts";
import { cleanOverrides, cleanUses } from "./media-uses.ts";

/** A whole post as its body asks for it, with what was left out filled in. */
export function inputOf(body: BodyOf<"createPost"> | BodyOf<"validatePost">): PostInput {
  return {
    content: unixLines(body.content),
    channels: body.channels,
    scheduledAt: body.scheduledAt ?? null,
    publishNow: body.publishNow ?? false,
    media: cleanUses(body.media ?? []),
    overrides: cleanOverrides(body.overrides ?? {}),
    outcomes: body.test ?? {},
  };
}
