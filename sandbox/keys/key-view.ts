import type { Scope } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { PeopleOf } from "../name-people.ts";
import type { Session } from "../store/engine.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import { addressAllowed } from "./allow-list.ts";
import { isLive, type KeyDesk, nowOf } from "./key-desk.ts";
import { type KeyRow, keyById, type SecretRow, secretsOfKey } from "./key-queries.ts";

type Key = Schema<"Key">;
type Warning = Key["warnings"][number];
type Desk = Pick<KeyDesk, "session" | "workspaceId" | "time" | "realNow">;

/** Shows keys of one workspace: what recognises them, never what opens a door. */
export class KeyViews {
  readonly #desk: Desk;
  readonly #people: PeopleOf;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#people = new PeopleOf(desk.session, desk.workspaceId);
  }

  /** `secrets` are the key's own, the newest first. */
  async show(key: KeyRow, secrets: readonly SecretRow[], warnings: readonly Warning[] = []): Promise<Key> {
    const now = nowOf(this.#desk, key);
    const used = secrets.filter((secret) => secret.last_used_at !== null);
    const last = used.sort((a, b) => (b.last_used_at ?? 0) - (a.last_used_at ?? 0))[0];
    const shown = [];
    for (const secret of secrets) shown.push(await this.#secret(key, secret, now));
    return {
      id: key.id,
      object: "api_key",
      livemode: key.livemode === 1,
      kind: key.kind,
      name: key.name,
      scopes: key.scopes.split(" ") as Scope[],
      ipAllow: JSON.parse(key.ip_allow) as string[],
      status: statusOf(key, now),
      createdAt: formatInstant(key.created_at),
      createdBy: await this.#people.named(key.created_by),
      expiresAt: instantOrNull(key.expires_at),
      revokedAt: instantOrNull(key.revoked_at),
      revokedBy: await this.#people.named(key.revoked_by),
      generation: secrets[0]?.generation ?? 1,
      hint: secrets[0]?.hint ?? "",
      lastUsedAt: instantOrNull(last?.last_used_at ?? null),
      lastUsedIp: last?.last_used_ip ?? null,
      secrets: shown,
      warnings,
    };
  }

  async #secret(key: KeyRow, secret: SecretRow, now: number): Promise<Key["secrets"][number]> {
    const live = isLive(key, secret, now);
    return {
      generation: secret.generation,
      hint: secret.hint,
      state: !live ? "ended" : secret.ends_at === null ? "current" : "ending",
      createdAt: formatInstant(secret.created_at),
      endsAt: instantOrNull(endOf(key, secret)),
      lastUsedAt: instantOrNull(secret.last_used_at),
      lastUsedIp: secret.last_used_ip,
      exposedAt: instantOrNull(secret.exposed_at),
      exposedHow: secret.exposed_how,
      exposureDismissedAt: instantOrNull(secret.exposure_dismissed_at),
      issuedTo: await this.#people.named(secret.issued_to),
    };
  }
}

/** One key, read anew after a change. */
export async function viewKey(desk: Desk, id: string, warnings: readonly Warning[] = []): Promise<Key> {
  const { session } = desk;
  const [key] = await session.all<KeyRow>(keyById.bind(session.dialect, { id }));
  if (!key) throw new Error(`The key ${id} is gone in the middle of its change.`);
  return new KeyViews(desk).show(key, await secretsOf(session, id), warnings);
}

/** What may surprise somebody who sets a list of addresses. */
export function warningsOf(ipAllow: readonly string[] | undefined, address: string): Warning[] {
  if (!ipAllow || addressAllowed(address, JSON.stringify(ipAllow))) return [];
  return [{ code: "own_address_missing", message: `${address}, from where you call now, is not on the list.` }];
}

function secretsOf(session: Session, keyId: string): Promise<SecretRow[]> {
  return session.all<SecretRow>(secretsOfKey.bind(session.dialect, { keyId }));
}

function statusOf(key: KeyRow, now: number): Key["status"] {
  if (key.revoked_at !== null) return "revoked";
  return key.expires_at !== null && now >= key.expires_at ? "expired" : "active";
}

/** The earliest of what ends a secret. */
function endOf(key: KeyRow, secret: SecretRow): number | null {
  const ends = [key.revoked_at, key.expires_at, secret.ends_at, secret.revoked_at].filter((at) => at !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}
