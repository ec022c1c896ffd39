import { ApiError } from "../errors.ts";
import type { PersonHandler } from "../operation.ts";
import { loadOwn } from "../own-workspace.ts";
import { refuseStale } from "../refuse-stale.ts";
import { dropForGood } from "./forget-workspace.ts";

/** Deletes a workspace with everything in it, in both modes, at once and for good. What is kept needs a fresh sign-in. */
export const deleteWorkspace: PersonHandler<"deleteWorkspace"> = async (call) => {
  const { session, person, path, now } = call;
  const { role, workspace } = await loadOwn(session, person.id, path.id, now);
  if (role !== "owner") {
    throw new ApiError("role_required", { detail: `Only an owner deletes a workspace. You are ${role} here.` });
  }
  if (workspace.claimedAt !== null) refuseStale(call, "delete this workspace");
  await dropForGood(session, path.id, now);
  return { status: 204, body: null };
};
