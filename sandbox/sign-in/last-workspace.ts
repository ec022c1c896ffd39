import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";

/** The workspace of the newest session that still has one, for as long as the person is in it. */
const lastUsed = query<{ userId: string }>()((db, param) =>
  db
    .selectFrom("session")
    .innerJoin("member", (join) =>
      join
        .onRef("member.organizationId", "=", "session.activeOrganizationId")
        .onRef("member.userId", "=", "session.userId"),
    )
    .select("member.organizationId as id")
    .where("session.userId", "=", param("userId"))
    .orderBy("session.updatedAt", "desc")
    .limit(1),
);

const oldest = query<{ userId: string }>()((db, param) =>
  db
    .selectFrom("member")
    .select("organizationId as id")
    .where("userId", "=", param("userId"))
    .orderBy("createdAt")
    .orderBy("id")
    .limit(1),
);

/** The workspace in which a new session of this person begins. */
export async function lastWorkspaceOf(session: Session, userId: string): Promise<string | null> {
  for (const choice of [lastUsed, oldest]) {
    const [row] = await session.all<{ id: string }>(choice.bind(session.dialect, { userId }));
    if (row) return row.id;
  }
  return null;
}
