import { type AuditAction, writeAudit } from "../audit.ts";
import type { Call } from "../operation.ts";
import type { Session } from "../store/engine.ts";

type Ground = Pick<Call<"createWebhook">, "actor" | "store" | "services">;

/** Writes down who changed a webhook or looked at its secrets. */
export function auditWebhook(
  call: Ground,
  action: AuditAction,
  target: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  return call.store.inTransaction((session) => auditWebhookIn(session, call, action, target, detail));
}

export function auditWebhookIn(
  session: Session,
  { actor, services }: Pick<Ground, "actor" | "services">,
  action: AuditAction,
  target: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  return writeAudit(session, {
    workspaceId: actor.workspace.id,
    actorKind: actor.person ? "user" : actor.app ? "app" : "key",
    actorId: (actor.person ?? actor.app ?? actor.key)?.id ?? null,
    action,
    target,
    detail,
    address: null,
    at: services.clock.now(),
  });
}
