import { type AuditAction, writeAudit } from "../audit.ts";
import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Transaction } from "../store/engine.ts";
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

/** True while a secret is accepted: the last instant before its end counts, the end itself does not. */
export function isLive(key: KeyRow, secret: SecretRow, now: number): boolean {
  if (key.revoked_at !== null || secret.revoked_at !== null) return false;
  if (secret.ends_at !== null && now >= secret.ends_at) return false;
  return key.expires_at === null || now < key.expires_at;
}
