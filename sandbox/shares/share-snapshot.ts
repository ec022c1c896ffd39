import { findSnapshot } from "../controls/snapshot-queries.ts";
import type { Handler } from "../operation.ts";
import { viewFor } from "../posts/post-view.ts";
import { copySnapshot } from "./copy-snapshot.ts";
import { keepShare } from "./keep-share.ts";

/** Makes a page of what a snapshot holds that anybody may read who has its address. */
export const shareSnapshot: Handler<"shareSnapshot"> = async (call) => {
  const { store, services, path } = call;
  const snapshot = await findSnapshot(store, path.id);
  const copy = await copySnapshot(snapshot, viewFor(store, services.settings.publicUrl));
  return keepShare(call, copy.name, copy);
};
