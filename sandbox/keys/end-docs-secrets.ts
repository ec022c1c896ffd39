import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";

const endIssued = query<{ userId: string; workspaceId: string; now: number }>()((db, param) =>
  db
    .updateTable("api_key_secret")
    .set({ ends_at: param("now") })
    .where("issued_to", "=", param("userId"))
    .where("ends_at", ">", param("now"))
    .where("key_id", "in", (inner) =>
      inner.selectFrom("api_key").select("id").where("workspace_id", "=", param("workspaceId")),
    ),
);

/** Ends the docs-key secrets of somebody whose role changed or who left: they could do what the person no longer may. */
export async function endDocsSecrets(
  session: Session,
  place: { workspaceId: string; userId: string; now: number },
): Promise<void> {
  await session.all(endIssued.bind(session.dialect, place));
}
