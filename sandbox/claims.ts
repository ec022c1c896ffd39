import type { Session } from "./store/engine.ts";
import { query } from "./store/query.ts";

const claimsOf = query<{ workspaceId: string }>()((db, param) =>
  db
    .selectFrom("audit_event")
    .select(["actor_id", "detail"])
    .where("workspace_id", "=", param("workspaceId"))
    .where("action", "=", "workspace.claimed"),
);
type Row = NonNullable<typeof claimsOf.row>;

/**
 * Which visitors of a workspace became whom: ids of visitors, and of the people who they are now. A visitor's user is
 * deleted with the claim, and entries are never rewritten, so the entry of the claim is what joins the two.
 */
export async function claimsIn(session: Session, workspaceId: string): Promise<Map<string, string>> {
  const rows = await session.all<Row>(claimsOf.bind(session.dialect, { workspaceId }));
  const claims = new Map<string, string>();
  for (const { actor_id, detail } of rows) {
    const { visitorId } = JSON.parse(detail) as { visitorId?: string };
    if (visitorId && actor_id) claims.set(visitorId, actor_id);
  }
  return claims;
}
