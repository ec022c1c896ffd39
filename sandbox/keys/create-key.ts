import { ApiError } from "../errors.ts";
import { randomId } from "../ids.ts";
import { sha256Hex } from "../secrets.ts";
import { isAddressOrRange } from "./allow-list.ts";
import { audit, type KeyDesk } from "./key-desk.ts";
import { hintOf, makeSecret } from "./key-format.ts";
import { insertKey, insertSecret, type KeyRow, keysOf } from "./key-queries.ts";

const mostKeys = 50;
const longestLifeMs = 5 * 366 * 24 * 3600 * 1000;

export interface NewKey {
  readonly name: string;
  readonly scopes: readonly ("read" | "write" | "webhook:admin")[];
  readonly expiresAt?: number | null;
  /** Addresses or CIDR ranges; empty means any. */
  readonly ipAllow?: readonly string[];
}

/** Makes a key. The secret is in this answer and nowhere else: the store keeps its SHA-256 and last four characters. */
export async function createKey(
  desk: KeyDesk,
  wish: NewKey,
): Promise<{ key: KeyRow; secret: string; hint: string; generation: number }> {
  refuseBadWish(desk, wish);
  const { session, workspaceId, livemode } = desk;
  const now = desk.time.now;
  const existing = await session.all<KeyRow>(keysOf.bind(session.dialect, { workspaceId, livemode: livemode ? 1 : 0 }));
  if (existing.filter((row) => row.revoked_at === null).length >= mostKeys) {
    throw new ApiError("validation_failed", {
      detail: `A workspace has at most ${mostKeys} live keys in each mode. Revoke one first.`,
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
    revoked_reason: null,
  };
  await session.all(insertKey.bind(session.dialect, key));
  const { secret, hint } = await addSecret(desk, key.id, 1);
  await audit(desk, "key.created", key.id, { name: key.name, scopes: key.scopes, hint });
  return { key, secret, hint, generation: 1 };
}

/** Adds the next generation of a key's secret. */
export async function addSecret(
  desk: KeyDesk,
  keyId: string,
  generation: number,
): Promise<{ secret: string; hint: string }> {
  const secret = makeSecret(desk.livemode);
  const hint = hintOf(secret);
  const row = { hash: sha256Hex(secret), key_id: keyId, generation, hint, created_at: desk.time.now };
  await desk.session.all(insertSecret.bind(desk.session.dialect, row));
  return { secret, hint };
}

function refuseBadWish(desk: KeyDesk, wish: NewKey): void {
  const now = desk.time.now;
  const problems = [];
  if (wish.name.trim().length < 1 || wish.name.length > 60) {
    problems.push({ pointer: "/name", code: "too_long" as const, detail: "A name has 1 to 60 characters." });
  }
  if (wish.scopes.length === 0) {
    problems.push({
      pointer: "/scopes",
      code: "too_few" as const,
      detail: "A key needs at least one scope: read, write or webhook:admin.",
    });
  }
  if (typeof wish.expiresAt === "number" && (wish.expiresAt <= now || wish.expiresAt > now + longestLifeMs)) {
    problems.push({
      pointer: "/expiresAt",
      code: "out_of_range" as const,
      detail: "A key may expire from now on up to 5 years ahead.",
    });
  }
  for (const [place, entry] of (wish.ipAllow ?? []).entries()) {
    if (isAddressOrRange(entry)) continue;
    const detail = `"${entry.slice(0, 60)}" is not an address or range. Examples are 203.0.113.7 and 2001:db8::/32.`;
    problems.push({ pointer: `/ipAllow/${place}`, code: "invalid_format" as const, detail });
  }
  if ((wish.ipAllow ?? []).length > 50) {
    problems.push({
      pointer: "/ipAllow",
      code: "too_many" as const,
      detail: "An allow-list holds at most 50 addresses or ranges.",
    });
  }
  if (problems.length > 0)
    throw new ApiError("validation_failed", { detail: problems.map((p) => p.detail).join(" "), errors: problems });
}
