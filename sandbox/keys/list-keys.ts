import { isLive, type KeyDesk } from "./key-desk.ts";
import { type KeyRow, keysOf, type SecretRow, secretsOfWorkspace } from "./key-queries.ts";

export interface ListedKey {
  readonly key: Omit<KeyRow, "workspace_id">;
  /** Newest first. No hash and no secret, only what recognises one. */
  readonly secrets: readonly (Pick<
    SecretRow,
    "generation" | "hint" | "created_at" | "ends_at" | "last_used_at" | "last_used_ip" | "exposed_at" | "exposed_how"
  > & { live: boolean })[];
}

/** The keys of one workspace and mode, each with its secrets by generation. */
export async function listKeys(desk: Omit<KeyDesk, "userId" | "address">): Promise<ListedKey[]> {
  const { session, workspaceId, livemode, time } = desk;
  const scope = { workspaceId, livemode: livemode ? 1 : 0 };
  const keys = await session.all<KeyRow>(keysOf.bind(session.dialect, scope));
  const secrets = await session.all<SecretRow>(secretsOfWorkspace.bind(session.dialect, scope));
  return keys.map((row) => {
    const { workspace_id: _, ...key } = row;
    const own = secrets.filter((secret) => secret.key_id === row.id);
    return {
      key,
      secrets: own.map(({ hash: _hash, key_id: _key, revoked_at: _at, ...shown }) => ({
        ...shown,
        live: isLive(row, { ...shown, hash: "", key_id: row.id, revoked_at: _at }, time.now),
      })),
    };
  });
}
