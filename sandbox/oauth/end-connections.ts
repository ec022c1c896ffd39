import type { Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";

const end = query<{ workspaceId: string; userId: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_grant")
    .set({ revoked_at: param("at"), revoked_reason: "member_left" })
    .where("workspace_id", "=", param("workspaceId"))
    .where("user_id", "=", param("userId"))
    .where("revoked_at", "is", null),
);

/** Ends what apps may do for a member who leaves. Who comes back later has to allow them anew. */
export async function endConnections(
  session: Transaction,
  { workspaceId, userId, now }: { readonly workspaceId: string; readonly userId: string; readonly now: number },
): Promise<void> {
  await session.all(end.bind(session.dialect, { workspaceId, userId, at: now }));
}
