import { notFound } from "../errors.ts";
import { hasIdShape, randomId } from "../ids.ts";
import type { Transaction } from "../store/engine.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { insertAudit, type KeyRow, lockKey, type SecretRow, secretsOfKey } from "./key-queries.ts";

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

type KeyAction = "key.created" | "key.rotated" | "key.secret_ended" | "key.revoked";

/** Writes down who did what to which key, in the transaction of the act. */
export async function audit(
  desk: KeyDesk,
  action: KeyAction,
  target: string,
  detail: Record<string, unknown>,
): Promise<void> {
  await desk.session.all(
    insertAudit.bind(desk.session.dialect, {
      id: randomId("aud", desk.realNow),
      workspace_id: desk.workspaceId,
      actor_kind: desk.userId === null ? "system" : "user",
      actor_id: desk.userId,
      action,
      target,
      detail: JSON.stringify(detail),
      ip: desk.address,
      at: desk.realNow,
    }),
  );
}

/** True while a secret is accepted: the last instant before its end counts, the end itself does not. */
export function isLive(key: KeyRow, secret: SecretRow, now: number): boolean {
  if (key.revoked_at !== null || secret.revoked_at !== null) return false;
  if (secret.ends_at !== null && now >= secret.ends_at) return false;
  return key.expires_at === null || now < key.expires_at;
}
