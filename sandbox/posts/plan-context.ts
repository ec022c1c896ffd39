import type { Store } from "../store/store.ts";
import { disconnected } from "./disconnected.ts";
import type { PlanContext } from "./plan-post.ts";

/** What the posts of a caller are judged by at an instant. */
export async function planContext(store: Store, now: number): Promise<PlanContext> {
  return { livemode: store.livemode, now, disconnected: await disconnected(store) };
}
