import type { BodyOf } from "../contract/types.ts";
import type { Store } from "../store/store.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

/** What a step is about to do, in the words of the operation that does the same. It is shown before, and kept after. */
export type Planned =
  | { readonly operation: "createPost"; readonly body: BodyOf<"createPost"> }
  | { readonly operation: "updatePost"; readonly postId: string | null; readonly body: BodyOf<"updatePost"> }
  | { readonly operation: "replyToInboxThread"; readonly threadId: string; readonly text: string }
  | {
      readonly operation: "updateInboxThread";
      readonly threadId: string;
      readonly addTags?: readonly string[];
      readonly status?: "open" | "done";
    }
  | { readonly operation: "exportAnalytics"; readonly body: BodyOf<"exportAnalytics"> };

/** Where something is done, and words that no other deed has. */
export interface DeedPlace {
  readonly store: Store;
  readonly time: WorkspaceTime;
  readonly words: string;
  readonly requestId: string | null;
}

/** Which posts are measured: some, or all that went live since an instant. */
export type Measured = { readonly postIds: readonly string[] } | { readonly since: number };

/** What a matrix may do to the rest of the workspace. It is done by the same functions as the API's own operations. */
export interface Deeds {
  /** Does it, and gives the ids of what came of it. Refusals are those of the API. */
  perform(place: DeedPlace, planned: Planned): Promise<{ readonly postId?: string; readonly exportId?: string }>;
  /** The numbers of posts by now, the best first. Null where no network reports the metric. */
  measure(
    place: DeedPlace,
    posts: Measured,
    metric: string,
  ): Promise<{ readonly postId: string; readonly value: number | null }[]>;
}
