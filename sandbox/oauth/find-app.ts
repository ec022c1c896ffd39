import { hasIdShape } from "../ids.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { OauthClientTable } from "../store/schema-oauth.ts";

const livingApp = query<{ id: string }>()((db, param) =>
  db
    .selectFrom("oauth_client")
    .leftJoin("workspace", "workspace.id", "oauth_client.workspace_id")
    .select([
      "oauth_client.id",
      "oauth_client.name",
      "oauth_client.homepage",
      "oauth_client.kind",
      "oauth_client.auth_method",
      "oauth_client.redirect_uris",
      "oauth_client.scopes",
      "workspace.name as workspace_name",
    ])
    .where("oauth_client.id", "=", param("id"))
    .where("oauth_client.deleted_at", "is", null),
);
type Row = NonNullable<typeof livingApp.row>;

const share = query<{ id: string }>()((db, param) =>
  db.selectFrom("oauth_client").select("id").where("id", "=", param("id")).forShare(),
);

/** An app that may ask for access. */
export interface KnownApp extends Pick<OauthClientTable, "id" | "name" | "homepage" | "kind" | "auth_method"> {
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** The workspace that registered it; null for the apps of Aloha itself. */
  readonly registeredBy: string | null;
}

/** The app under a client_id; null when there is none, or none any more. */
export async function findApp(session: Session, clientId: string): Promise<KnownApp | null> {
  if (!hasIdShape(clientId, "app")) return null;
  const [row] = await session.all<Row>(livingApp.bind(session.dialect, { id: clientId }));
  if (!row) return null;
  const { redirect_uris, scopes, workspace_name, ...rest } = row;
  const redirectUris = JSON.parse(redirect_uris) as string[];
  return { ...rest, redirectUris, scopes: scopes.split(" "), registeredBy: workspace_name };
}

/** Keeps an app as it is until the transaction ends. Several may do so at once, and whoever deletes it waits for them. */
export async function holdAppStill(session: Session, id: string): Promise<void> {
  await session.all(share.bind(session.dialect, { id }));
}
