import { type AuditAction, writeAudit } from "../audit.ts";
import { ApiError, notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Transaction } from "../store/engine.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { type KeyRow, lockKey, type SecretRow, secretsOfKey } from "./key-queries.ts";

/** Where keys are managed: one workspace, one mode, one person, one transaction. */
export interface KeyDesk {
  readonly session: Transaction;
  readonly workspaceId: string;
  readonly livemode: boolean;
  /** Test keys live on the workspace's clock, live keys on real time. */
  readonly time: WorkspaceTime;
  readonly realNow: number;
  readonly userId: string | null;
  readonly address: string | null;
}

/** A key and its secrets, newest first, held until the transaction ends. */
export async function holdKey(desk: KeyDesk, id: string): Promise<{ key: KeyRow; secrets: SecretRow[] }> {
  const { session, workspaceId, livemode } = desk;
  const scope = { id, workspaceId, livemode: livemode ? 1 : 0 };
  const [key] = hasIdShape(id, "key") ? await session.all<KeyRow>(lockKey.bind(session.dialect, scope)) : [];
  if (!key) throw notFound("API key");
  return { key, secrets: await session.all<SecretRow>(secretsOfKey.bind(session.dialect, { keyId: id })) };
}

/** Writes down who did what to which key, in the transaction of the act. */
export function audit(
  desk: KeyDesk,
  action: AuditAction,
  target: string,
  detail: Record<string, unknown>,
): Promise<void> {
  const { workspaceId, userId, address } = desk;
  const actor = { actorKind: userId === null ? ("system" as const) : ("user" as const), actorId: userId };
  return writeAudit(desk.session, { workspaceId, ...actor, action, target, detail, address, at: desk.realNow });
}

/** What time it is for a key. The docs key of a test workspace lives in browsers, on real time. */
export function nowOf(desk: Pick<KeyDesk, "time" | "realNow">, key: Pick<KeyRow, "kind">): number {
  return key.kind === "docs" ? desk.realNow : desk.time.now;
}

/** True for a key that was neither revoked nor has expired. */
export function isOpen(key: Pick<KeyRow, "revoked_at" | "expires_at">, now: number): boolean {
  return key.revoked_at === null && (key.expires_at === null || now < key.expires_at);
}

/** Refuses a change to a key that works no more. */
export function refuseEnded(key: KeyRow, now: number): void {
  if (isOpen(key, now)) return;
  const how =
    key.revoked_at === null
      ? `expired at ${formatInstant(key.expires_at ?? now)}`
      : `was revoked at ${formatInstant(key.revoked_at)}`;
  throw new ApiError("key_ended", { detail: `This key ${how}, so it cannot be changed. Make another.` });
}

/** The docs pages make and end the secrets of their own key; nothing else of it is changed by hand. */
export function refuseDocsKey(key: KeyRow): void {
  if (key.kind !== "docs") return;
  throw new ApiError("validation_failed", {
    detail:
      "This is the key of the docs pages. End one of its secrets, or revoke it and let the pages ask for another.",
  });
}

/** True while a secret is accepted: the last instant before its end counts, the end itself does not. */
export function isLive(key: KeyRow, secret: SecretRow, now: number): boolean {
  if (secret.revoked_at !== null || (secret.ends_at !== null && now >= secret.ends_at)) return false;
  return isOpen(key, now);
}
