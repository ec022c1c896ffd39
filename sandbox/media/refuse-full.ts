import { mediaLimits } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { Workspace } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { heldMedia } from "./media-queries.ts";

/** Refuses a file for which the workspace has no room. The workspace is held, so that two files never share the last place. */
export async function refuseFull(store: Store, workspace: Workspace, bytes: number): Promise<void> {
  const row = await store.first(heldMedia, {});
  const held = { bytes: Number(row?.bytes ?? 0), files: Number(row?.files ?? 0) };
  const unclaimed = workspace.claimedAt === null;
  const most = unclaimed ? mediaLimits.unclaimedBytes : mediaLimits.claimedBytes;
  if (held.files >= mediaLimits.files) {
    throw new ApiError("media_storage_full", {
      detail: `This workspace has ${held.files} files, and no workspace has more. Use another one.`,
    });
  }
  if (held.bytes + bytes <= most) return;
  const way = unclaimed ? "Claim the workspace to have more." : "Use another workspace.";
  throw new ApiError("media_storage_full", {
    detail: `The files of this workspace have ${megabytes(held.bytes)}, and this one has ${megabytes(bytes)}. At most ${megabytes(most)} go in. ${way}`,
  });
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e5) / 10} MB`;
}
