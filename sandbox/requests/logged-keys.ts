import type { Schema } from "../contract/types.ts";
import type { LogHead } from "../log/log-entry.ts";
import type { Store } from "../store/store.ts";

/** Names the key of a call as people know it. */
export type NameKey = (head: LogHead) => Schema<"LoggedKey"> | null;

/** What the keys of some calls are called, and by what their secrets are recognised. */
export async function nameKeys(store: Store, heads: readonly LogHead[]): Promise<NameKey> {
  const ids = [...new Set(heads.flatMap(({ keyId }) => (keyId?.startsWith("key_") ? keyId : [])))];
  const rows =
    ids.length === 0
      ? []
      : await store.build((own) =>
          own
            .selectFrom("api_key")
            .innerJoin("api_key_secret", "api_key_secret.key_id", "api_key.id")
            .select(["api_key.id", "api_key.name", "api_key_secret.generation", "api_key_secret.hint"])
            .where("api_key.id", "in", ids),
        );
  return ({ keyId, keyGeneration }) => {
    if (!keyId?.startsWith("key_")) return null;
    const own = rows.filter(({ id }) => id === keyId);
    const secret = own.find(({ generation }) => generation === keyGeneration);
    return { id: keyId, name: own[0]?.name ?? null, hint: secret?.hint ?? null, generation: keyGeneration ?? 1 };
  };
}
