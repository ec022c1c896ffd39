import { membershipsOf } from "../memberships.ts";
import type { PersonHandler } from "../operation.ts";
import { viewOwn } from "../own-workspace.ts";

/** Lists the workspaces that the person is in. */
export const listWorkspaces: PersonHandler<"listWorkspaces"> = async ({ session, person, membership, now }) => {
  const active = membership?.workspace.id;
  const own = await membershipsOf(session, person.id, now);
  const data = own.map((one) => viewOwn(one, one.workspace.id === active));
  return { status: 200, body: { object: "list", data, hasMore: false, nextCursor: null } };
};
