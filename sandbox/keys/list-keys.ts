import { isLive, type KeyDesk } from "./key-desk.ts";
import { type KeyRow, keysOf, type SecretRow, secretsOfWorkspace } from "./key-queries.ts";

/** One secret of a key, as far as it may be shown: what recognises it, never what opens a door. */
export type ListedSecret = Omit<SecretRow, "hash" | "key_id"> & { readonly live: boolean };

export interface ListedKey {
  readonly key: Omit<KeyRow, "workspace_id">;
  /** Newest first. */
  readonly secrets: readonly ListedSecret[];
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
    return { key, secrets: own.map((secret) => shown(secret, isLive(row, secret, time.now))) };
  });
}

function shown(secret: SecretRow, live: boolean): ListedSecret {
  const { hash: _hash, key_id: _keyId, ...rest } = secret;
  return { ...rest, live };
}
