import type { Store } from "../store/store.ts";
import { type SecretRow, saveSecret } from "./webhook-queries.ts";

/**
 * Makes a secret the one that signs X-Aloha-Signature, at once. The old one goes on signing beside it until its end;
 * an end that it already had stays.
 */
export async function makePrimary(
  store: Store,
  secrets: readonly SecretRow[],
  next: SecretRow,
  oldEndsAt: number,
): Promise<SecretRow> {
  for (const old of secrets) {
    if (old.is_primary !== 1 || old.id === next.id) continue;
    await store.all(saveSecret, { ...old, is_primary: 0, ends_at: oldEndsAt });
  }
  const promoted = { ...next, is_primary: 1, ends_at: null };
  await store.all(saveSecret, promoted);
  return promoted;
}
