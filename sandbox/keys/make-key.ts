import { type Scope, workspaceLimits } from "../contract/facts.gen.ts";
import { hintOf } from "../credential-text.ts";
import { ApiError } from "../errors.ts";
import { randomId } from "../ids.ts";
import { sha256Hex } from "../secrets.ts";
import { planExpiryMails } from "./expiry-job.ts";
import { audit, isOpen, type KeyDesk } from "./key-desk.ts";
import { makeSecret } from "./key-format.ts";
import { insertKey, insertSecret, type KeyRow, keysOf } from "./key-queries.ts";
import { type KeyWish, refuseBadWish } from "./key-wish.ts";

export interface NewKey extends KeyWish {
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** Makes a key. The secret is in this answer and nowhere else: the store keeps its SHA-256 and last four characters. */
export async function makeKey(
  desk: KeyDesk,
  wish: NewKey,
): Promise<{ key: KeyRow; secret: string; hint: string; generation: number }> {
  refuseBadWish(wish, desk.time.now);
  const { session, workspaceId, livemode } = desk;
  const now = desk.time.now;
  const existing = await session.all<KeyRow>(keysOf.bind(session.dialect, { workspaceId, livemode: livemode ? 1 : 0 }));
  if (existing.filter((row) => row.kind === "standard" && isOpen(row, now)).length >= workspaceLimits.keys) {
    throw new ApiError("too_many_keys", {
      detail: `A workspace has at most ${workspaceLimits.keys} working keys in each mode. Revoke one first.`,
    });
  }
  const key: KeyRow = {
    id: randomId("key", desk.realNow),
    workspace_id: workspaceId,
    livemode: livemode ? 1 : 0,
    kind: "standard",
    name: wish.name,
    scopes: wish.scopes.join(" "),
    ip_allow: JSON.stringify(wish.ipAllow ?? []),
    created_by: desk.userId,
    created_at: now,
    expires_at: wish.expiresAt ?? null,
    revoked_at: null,
    revoked_by: null,
  };
  await session.all(insertKey.bind(session.dialect, key));
  const { secret, hint } = await addSecret(desk, key.id, 1);
  await planExpiryMails(desk, key);
  await audit(desk, "key.created", key.id, { name: key.name, scopes: key.scopes, hint });
  return { key, secret, hint, generation: 1 };
}

interface SecretTerms {
  /** When it ends, where that is known from the start. */
  readonly endsAt?: number;
  readonly issuedTo?: string;
}

/** Adds the next generation of a key's secret. */
export async function addSecret(
  desk: KeyDesk,
  keyId: string,
  generation: number,
  { endsAt, issuedTo }: SecretTerms = {},
): Promise<{ secret: string; hint: string }> {
  const secret = makeSecret(desk.livemode);
  const hint = hintOf(secret);
  const row = { hash: sha256Hex(secret), key_id: keyId, generation, hint, created_at: desk.time.now };
  const terms = { ends_at: endsAt ?? null, issued_to: issuedTo ?? null };
  await desk.session.all(insertSecret.bind(desk.session.dialect, { ...row, ...terms }));
  return { secret, hint };
}
