import type { MemberHandler } from "../operation.ts";
import { type MemberRow, membersOf, viewMember } from "./member-queries.ts";

/** Lists who belongs to the workspace. */
export const listMembers: MemberHandler<"listMembers"> = async ({ session, membership, person }) => {
  const values = { workspaceId: membership.workspace.id };
  const rows = await session.all<MemberRow>(membersOf.bind(session.dialect, values));
  const data = rows.map((row) => viewMember(row, person.id));
  return { status: 200, body: { object: "list", data, hasMore: false, nextCursor: null } };
};
