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
  const detail = { app: row.client_id, user: row.user_id, mode: row.livemode === 1 ? "live" : "test" };
  const { workspace_id: workspaceId, grant_id: target } = row;
  return writeAudit(session, { workspaceId, ...actor, action, target, detail, address, at });
}
