import { type AuditAction, writeAudit } from "../audit.ts";
import type { Session } from "../store/engine.ts";
import type { Standing } from "./standing.ts";

interface Act {
  readonly action: Extract<AuditAction, `connection.${string}`>;
  /** The app when it did it itself, Aloha when it found something. */
  readonly by: "app" | "system";
  readonly address: string | null;
  readonly at: number;
}

/** Writes down what happened to a connection, in the transaction of the act. */
export function auditConnection(session: Session, row: Standing, { action, by, address, at }: Act): Promise<void> {
  const actor = { actorKind: by, actorId: by === "app" ? row.client_id : null };
  const { workspace_id: workspaceId, grant_id: target } = row;
  return writeAudit(session, { workspaceId, ...actor, action, target, detail: detailOf(row), address, at });
}

/** Which connection it is. The app is named as it was called then: soon nobody here may know it any more. */
export function detailOf(row: Standing): Readonly<Record<string, string>> {
  const mode = row.livemode === 1 ? "live" : "test";
  return { app: row.client_id, name: row.app_name, user: row.user_id, mode };
}
