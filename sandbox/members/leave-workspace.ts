import { lockWorkspace } from "../lock-workspace.ts";
import type { PersonHandler } from "../operation.ts";
import { loadOwn } from "../own-workspace.ts";
import { endMembership, refuseLastOwner } from "./change-member.ts";

/** Ends one's own membership. */
export const leaveWorkspace: PersonHandler<"leaveWorkspace"> = async (call) => {
  const { session, person, path, now } = call;
  await lockWorkspace(session, path.id);
  const { id, role } = await loadOwn(session, person.id, path.id, now);
  await refuseLastOwner(call, path.id, id);
  await endMembership(call, path.id, { id, userId: person.id, role });
  return { status: 204, body: null };
};
