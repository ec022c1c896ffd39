import { sha256Hex } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { workspaceColumns } from "../workspace-row.ts";

const bySecret = query<{ hash: string }>()((db, param) =>
  db
    .selectFrom("api_key_secret")
    .innerJoin("api_key", "api_key.id", "api_key_secret.key_id")
    .innerJoin("workspace", "workspace.id", "api_key.workspace_id")
    .where("api_key_secret.hash", "=", param("hash"))
    .select([
      "api_key_secret.hash",
      "api_key_secret.generation",
      "api_key_secret.hint",
      "api_key_secret.ends_at",
      "api_key_secret.revoked_at as secret_revoked_at",
      "api_key_secret.last_used_at as secret_last_used_at",
      "api_key_secret.exposed_at",
      "api_key_secret.exposure_dismissed_at",
      "api_key.id as key_id",
      "api_key.name as key_name",
      "api_key.livemode",
      "api_key.kind",
      "api_key.scopes",
      "api_key.ip_allow",
      "api_key.expires_at",
      "api_key.revoked_at as key_revoked_at",
      ...workspaceColumns,
    ]),
);

export type FoundKey = NonNullable<typeof bySecret.row>;

/** Looks a secret up by its hash: one read by primary key, joined with its key and workspace. No cache, so a revoke counts at once. */
export async function findKey(session: Session, secret: string): Promise<FoundKey | null> {
  const hash = sha256Hex(secret);
  const [row] = await session.all<FoundKey>(bySecret.bind(session.dialect, { hash }));
  return row ?? null;
}
