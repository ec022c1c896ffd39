import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { OauthClientSecretTable, OauthClientTable } from "../store/schema-oauth.ts";

export type AppRow = OauthClientTable;
export type AppSecretRow = OauthClientSecretTable;

type Scoped = { id: string; workspaceId: string };

const lock = query<Scoped>()((db, param) =>
  db
    .selectFrom("oauth_client")
    .selectAll()
    .where("id", "=", param("id"))
    .where("workspace_id", "=", param("workspaceId"))
    .where("deleted_at", "is", null)
    .forUpdate(),
);

const list = query<{ workspaceId: string }>()((db, param) =>
  db
    .selectFrom("oauth_client")
    .selectAll()
    .where("workspace_id", "=", param("workspaceId"))
    .where("deleted_at", "is", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc"),
);

const secrets = query<{ clientId: string }>()((db, param) =>
  db
    .selectFrom("oauth_client_secret")
    .selectAll()
    .where("client_id", "=", param("clientId"))
    .orderBy("generation", "desc"),
);

export const insertApp = query<Omit<AppRow, "deleted_at">>()((db, param) =>
  db.insertInto("oauth_client").values({
    id: param("id"),
    workspace_id: param("workspace_id"),
    name: param("name"),
    homepage: param("homepage"),
    kind: param("kind"),
    auth_method: param("auth_method"),
    redirect_uris: param("redirect_uris"),
    scopes: param("scopes"),
    created_by: param("created_by"),
    created_at: param("created_at"),
    deleted_at: null,
  }),
);

export const changeApp = query<Pick<AppRow, "id" | "name" | "homepage" | "redirect_uris" | "scopes">>()((db, param) =>
  db
    .updateTable("oauth_client")
    .set({
      name: param("name"),
      homepage: param("homepage"),
      redirect_uris: param("redirect_uris"),
      scopes: param("scopes"),
    })
    .where("id", "=", param("id")),
);

export const markDeleted = query<{ id: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_client")
    .set({ deleted_at: param("at") })
    .where("id", "=", param("id")),
);

export const insertSecret = query<Pick<AppSecretRow, "hash" | "client_id" | "generation" | "hint" | "created_at">>()(
  (db, param) =>
    db.insertInto("oauth_client_secret").values({
      hash: param("hash"),
      client_id: param("client_id"),
      generation: param("generation"),
      hint: param("hint"),
      created_at: param("created_at"),
      ends_at: null,
      last_used_at: null,
    }),
);

export const endSecretAt = query<{ clientId: string; generation: number; endsAt: number }>()((db, param) =>
  db
    .updateTable("oauth_client_secret")
    .set({ ends_at: param("endsAt") })
    .where("client_id", "=", param("clientId"))
    .where("generation", "=", param("generation")),
);

/** An app of this workspace, held until the transaction ends. */
export async function holdApp(session: Session, scope: Scoped): Promise<AppRow | null> {
  return (await session.all<AppRow>(lock.bind(session.dialect, scope)))[0] ?? null;
}

/** The apps of a workspace, the newest first. */
export function appsOf(session: Session, workspaceId: string): Promise<AppRow[]> {
  return session.all<AppRow>(list.bind(session.dialect, { workspaceId }));
}

/** The client secrets of an app, the newest first. */
export function secretsOf(session: Session, clientId: string): Promise<AppSecretRow[]> {
  return session.all<AppSecretRow>(secrets.bind(session.dialect, { clientId }));
}
