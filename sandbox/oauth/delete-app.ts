import type { MemberHandler } from "../operation.ts";
import { query } from "../store/query.ts";
import { appAt, auditByPerson } from "./app-desk.ts";
import { markDeleted } from "./app-rows.ts";

const endAll = query<{ clientId: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_grant")
    .set({ revoked_at: param("at"), revoked_reason: "app_deleted" })
    .where("client_id", "=", param("clientId"))
    .where("revoked_at", "is", null)
    .returning("id"),
);

/** Deletes an app. Its connections end with it, whoever made them. */
export const deleteApp: MemberHandler<"deleteApp"> = async (call) => {
  const { session, path, now: at } = call;
  const app = await appAt(call, path.id);
  await session.all(markDeleted.bind(session.dialect, { id: app.id, at }));
  const ended = await session.all(endAll.bind(session.dialect, { clientId: app.id, at }));
  await auditByPerson(call, "app.deleted", app.id, { name: app.name, connections: ended.length });
  return { status: 204, body: null };
};
