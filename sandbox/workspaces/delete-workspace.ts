import { ApiError } from "../errors.ts";
import type { PersonHandler } from "../operation.ts";
import { loadOwn } from "../own-workspace.ts";
import { dropWorkspace } from "./workspace-deletions.ts";

/** Deletes a workspace with everything in it, in both modes, at once and for good. */
export const deleteWorkspace: PersonHandler<"deleteWorkspace"> = async ({ session, person, path, now }) => {
  const { role } = await loadOwn(session, person.id, path.id, now);
  if (role !== "owner") {
    throw new ApiError("role_required", { detail: `Only an owner deletes a workspace. You are ${role} here.` });
  }
  await dropWorkspace(session, path.id);
  return { status: 204, body: null };
};
