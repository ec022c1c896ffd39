import { workIn } from "../memberships.ts";
import type { PersonHandler } from "../operation.ts";
import { loadOwn, viewOwn } from "../own-workspace.ts";

/** From now on the session works in another workspace. */
export const switchWorkspace: PersonHandler<"switchWorkspace"> = async ({ session, person, path, now }) => {
  const membership = await loadOwn(session, person.id, path.id, now);
  await workIn(session, person.sessionId, path.id);
  return { status: 200, body: viewOwn(membership, true) };
};
