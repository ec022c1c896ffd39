import { randomId } from "./ids.ts";
import type { Session } from "./store/engine.ts";
import { query } from "./store/query.ts";
import type { AuditEventTable } from "./store/schema.ts";

const insertAudit = query<AuditEventTable>()((db, param) =>
  db.insertInto("audit_event").values({
    id: param("id"),
    workspace_id: param("workspace_id"),
    actor_kind: param("actor_kind"),
    actor_id: param("actor_id"),
    action: param("action"),
    target: param("target"),
    detail: param("detail"),
    ip: param("ip"),
    at: param("at"),
  }),
);

export type AuditAction =
  | `key.${"created" | "updated" | "rotated" | "secret_ended" | "revoked" | "exposed" | "exposure_dismissed"}`
  | `app.${"created" | "updated" | "secret_rotated" | "secret_ended" | "deleted"}`
  | `connection.${"granted" | "revoked" | "reuse_detected" | "code_replayed"}`
  | `workspace.${"created" | "claimed"}`
  | `member.${"added" | "role_changed" | "removed"}`
  | `invitation.${"created" | "cancelled"}`
  | `webhook.${"created" | "updated" | "deleted"}`
  | `webhook.secret_${"revealed" | "added" | "promoted" | "revoked"}`;

export interface AuditFact {
  readonly workspaceId: string;
  readonly actorKind: AuditEventTable["actor_kind"];
  readonly actorId: string | null;
  readonly action: AuditAction;
  /** The id of what was changed. */
  readonly target: string;
  /** Never a secret. */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly address: string | null;
  /** Real time: people were there. */
  readonly at: number;
}

/** Writes down who did what, in the transaction of the act. */
export async function writeAudit(session: Session, fact: AuditFact): Promise<void> {
  await session.all(
    insertAudit.bind(session.dialect, {
      id: randomId("aud", fact.at),
      workspace_id: fact.workspaceId,
      actor_kind: fact.actorKind,
      actor_id: fact.actorId,
      action: fact.action,
      target: fact.target,
      detail: JSON.stringify(fact.detail),
      ip: fact.address,
      at: fact.at,
    }),
  );
}
