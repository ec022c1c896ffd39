import { type AuditAction, writeAudit } from "../audit.ts";
import type { MemberOperationId } from "../contract/operations.gen.ts";
import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import { lockWorkspace } from "../lock-workspace.ts";
import type { MemberCall } from "../operation.ts";
import { type AppRow, holdApp } from "./app-rows.ts";

export type AppCall = Pick<MemberCall<MemberOperationId>, "session" | "membership" | "person" | "now" | "browser">;

/** An app of the caller's workspace. It and its workspace are held, so that nobody counts past a limit. */
export async function appAt(call: AppCall, id: string): Promise<AppRow> {
  const { session, membership } = call;
  const workspaceId = membership.workspace.id;
  await lockWorkspace(session, workspaceId);
  const app = hasIdShape(id, "app") ? await holdApp(session, { id, workspaceId }) : null;
  if (!app) throw notFound("app");
  return app;
}

/** Writes down who did what, in the transaction of the act. */
export function auditByPerson(
  { session, membership, person, now, browser }: AppCall,
  action: Extract<AuditAction, `app.${string}` | `connection.${string}`>,
  target: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const actor = { actorKind: "user" as const, actorId: person.id };
  const workspaceId = membership.workspace.id;
  return writeAudit(session, { workspaceId, ...actor, action, target, detail, address: browser.address, at: now });
}
