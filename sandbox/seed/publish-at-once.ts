import type { Schema } from "../contract/types.ts";
import type { Services } from "../operation.ts";
import { publishJobs, unheard } from "../posts/publish-delivery.ts";
import type { Store } from "../store/store.ts";
import { cancelJobs } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

/** When a post goes out, and when the networks have answered. */
interface Moments {
  readonly sent: WorkspaceTime;
  readonly answered: WorkspaceTime;
}

/** Takes a post that was just written to its end, by the jobs that it waits for. Nobody writes under it by itself. */
export async function publishAtOnce(
  store: Store,
  services: Services,
  { id: postId, deliveries }: Schema<"Post">,
  { sent, answered }: Moments,
): Promise<void> {
  const { publish, settle } = publishJobs({ ...services.settings, onLanded: unheard });
  await publish.run({ store, time: sent, subject: postId, payload: {} });
  await cancelJobs(store, postId);
  for (const { id, channel } of deliveries) {
    await settle.run({ store, time: answered, subject: id, payload: { postId, channel } });
    await cancelJobs(store, id);
  }
}
