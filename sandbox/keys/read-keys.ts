import type { Session } from "../store/engine.ts";
import { type KeyRow, keysOf, type SecretRow, secretsOfWorkspace } from "./key-queries.ts";

export interface StoredKey {
  readonly key: KeyRow;
  /** Newest first. */
  readonly secrets: readonly SecretRow[];
}

/** The keys of one workspace and mode, the newest first, each with its secrets by generation. */
export async function readKeys({
  session,
  workspaceId,
  livemode,
}: {
  session: Session;
  workspaceId: string;
  livemode: boolean;
}): Promise<StoredKey[]> {
  const scope = { workspaceId, livemode: livemode ? 1 : 0 };
  const keys = await session.all<KeyRow>(keysOf.bind(session.dialect, scope));
  const secrets = await session.all<SecretRow>(secretsOfWorkspace.bind(session.dialect, scope));
  const byKey = Map.groupBy(secrets, ({ key_id }) => key_id);
  return keys.map((key) => ({ key, secrets: byKey.get(key.id) ?? [] }));
}
