import type { Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";

interface Shift {
  readonly workspaceId: string;
  readonly by: number;
}

/** What ends on the clock of test mode and outlives a reset. */
const shifts = [
  query<Shift>()((db, param) =>
    db
      .updateTable("api_key")
      .set((row) => ({ expires_at: row("expires_at", "+", param("by")) }))
      .where("workspace_id", "=", param("workspaceId"))
      .where("livemode", "=", 0)
      .where("expires_at", "is not", null),
  ),
  query<Shift>()((db, param) =>
    db
      .updateTable("api_key_secret")
      .set((row) => ({ ends_at: row("ends_at", "+", param("by")) }))
      .where("ends_at", "is not", null)
      .where("key_id", "in", (inner) =>
        inner
          .selectFrom("api_key")
          .select("id")
          .where("workspace_id", "=", param("workspaceId"))
          .where("livemode", "=", 0),
      ),
  ),
  query<Shift>()((db, param) =>
    db
      .updateTable("webhook_secret")
      .set((row) => ({ ends_at: row("ends_at", "+", param("by")) }))
      .where("workspace_id", "=", param("workspaceId"))
      .where("livemode", "=", 0)
      .where("ends_at", "is not", null),
  ),
  query<Shift>()((db, param) =>
    db
      .updateTable("oauth_token")
      .set((row) => ({ expires_at: row("expires_at", "+", param("by")) }))
      .where("grant_id", "in", (inner) =>
        inner
          .selectFrom("oauth_grant")
          .select("id")
          .where("workspace_id", "=", param("workspaceId"))
          .where("livemode", "=", 0),
      ),
  ),
];

/** Moves every end along with the clock, so that each has as long to go as before. */
export async function shiftEnds(session: Transaction, workspaceId: string, by: number): Promise<void> {
  if (by === 0) return;
  for (const shift of shifts) await session.all(shift.bind(session.dialect, { workspaceId, by }));
}
