import type { TargetRules } from "../egress/target.ts";
import type { Store } from "../store/store.ts";
import { disconnected } from "./disconnected.ts";
import type { PostInput } from "./draft.ts";
import { mediaOf } from "./media-of.ts";
import type { PlanContext } from "./plan-post.ts";

/** What a post of a caller is judged by at an instant, besides its own words. */
export async function planContext(
  store: Store,
  now: number,
  input: Pick<PostInput, "media" | "overrides">,
  targets: TargetRules,
): Promise<PlanContext> {
  return {
    livemode: store.livemode,
    now,
    disconnected: await disconnected(store),
    media: await mediaOf(store, input),
    targets,
  };
}
