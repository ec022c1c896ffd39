import { mediaLimits } from "../contract/facts.gen.ts";
import { heldMedia } from "../files/media-rows.ts";
import type { Store } from "../store/store.ts";

/** Why a workspace has no room for a file; null when it has. */
export async function noRoomFor(store: Store, claimedAt: number | null, bytes: number): Promise<string | null> {
  const row = await store.first(heldMedia, {});
  const held = { bytes: Number(row?.bytes ?? 0), files: Number(row?.files ?? 0) };
  const unclaimed = claimedAt === null;
  const most = unclaimed ? mediaLimits.unclaimedBytes : mediaLimits.claimedBytes;
  if (held.files >= mediaLimits.files)
    return `This workspace has ${held.files} files in this mode, and none has more. Use another one.`;
  if (held.bytes + bytes <= most) return null;
  const way = unclaimed ? "Claim the workspace to have more." : "Use another workspace.";
  return `The files of this workspace and mode have ${megabytes(held.bytes)}, and this one has ${megabytes(bytes)}. At most ${megabytes(most)} go in. ${way}`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e5) / 10} MB`;
}
