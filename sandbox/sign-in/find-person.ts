import type { Person } from "../operation.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { instantOf } from "../store/schema-sign-in.ts";

const byToken = query<{ token: string }>()((db, param) =>
  db
    .selectFrom("session")
    .innerJoin("user", "user.id", "session.userId")
    .where("session.token", "=", param("token"))
    .select([
      "session.id as sessionId",
      "session.createdAt as signedInAt",
      "session.expiresAt",
      "session.activeOrganizationId as workspaceId",
      "user.id",
      "user.name",
      "user.email",
      "user.emailVerified",
      "user.isAnonymous",
    ]),
);
type Row = NonNullable<typeof byToken.row>;

/** The person behind a session token. Nothing is kept in memory, so a sign-out counts at once, in every process. */
export async function findPerson(session: Session, token: string, now: number): Promise<Person | null> {
  const [row] = await session.all<Row>(byToken.bind(session.dialect, { token }));
  if (!row || instantOf(row.expiresAt) <= now) return null;
  const anonymous = Boolean(row.isAnonymous);
  return {
    id: row.id,
    sessionId: row.sessionId,
    name: row.name,
    email: anonymous ? null : row.email,
    emailVerified: Boolean(row.emailVerified),
    anonymous,
    workspaceId: row.workspaceId,
    signedInAt: instantOf(row.signedInAt),
    expiresAt: instantOf(row.expiresAt),
  };
}
