import { lockWorkspace } from "../lock-workspace.ts";
import type { Transaction } from "../store/engine.ts";
import { type Query, query } from "../store/query.ts";
import type { TenantTable } from "../store/schema.ts";

type Deletion = Query<{ id: string }, unknown>;

/** Tables whose rows are found by their workspace. */
const found: readonly TenantTable[] = [
  "job",
  "event",
  "post",
  "card",
  "media",
  "channel_connection",
  "request_log",
  "api_key",
  "oauth_grant",
  "webhook",
  "catcher",
  "caught",
  "inbox_thread",
  "matrix_run",
  "usage_minute",
  "usage_hour",
  "analytics_export",
  "voice_training",
  "snapshot",
  "share",
];

/** Tables whose rows lie under their parent, which leads to them without an index of their own. */
const parented = [
  ["delivery", "post_id", "post"],
  ["webhook_delivery", "webhook_id", "webhook"],
  ["webhook_secret", "webhook_id", "webhook"],
  ["webhook_notice", "webhook_id", "webhook"],
  ["inbox_message", "thread_id", "inbox_thread"],
  ["analytics_export_part", "export_id", "analytics_export"],
] as const satisfies readonly (readonly [child: TenantTable, column: string, parent: TenantTable])[];

const attempts = query<{ id: string }>()((db, param) =>
  db
    .deleteFrom("webhook_attempt")
    .where("delivery_id", "in", (inner) =>
      inner
        .selectFrom("webhook_delivery")
        .innerJoin("webhook", "webhook.id", "webhook_delivery.webhook_id")
        .select("webhook_delivery.id")
        .where("webhook.workspace_id", "=", param("id")),
    ),
);
/** What it registered goes with it, and with that what others allowed it. */
const apps = query<{ id: string }>()((db, param) =>
  db.deleteFrom("oauth_client").where("workspace_id", "=", param("id")),
);
const auditEvents = query<{ id: string }>()((db, param) =>
  db.deleteFrom("audit_event").where("workspace_id", "=", param("id")),
);

/** Its members and invitations fall with it. */
const organization = query<{ id: string }>()((db, param) =>
  db.deleteFrom("organization").where("id", "=", param("id")),
);
const activeSessions = query<{ id: string }>()((db, param) =>
  db.updateTable("session").set({ activeOrganizationId: null }).where("activeOrganizationId", "=", param("id")),
);

/** Everything that a workspace holds, children first. */
const deletions: readonly Deletion[] = [
  attempts,
  ...parented.map(([child, column, parent]) =>
    query<{ id: string }>()((db, param) =>
      db.deleteFrom(child as "webhook_secret").where(column as "webhook_id", "in", (inner) =>
        inner
          .selectFrom(parent as "webhook")
          .select("id")
          .where("workspace_id", "=", param("id")),
      ),
    ),
  ),
  ...found.map((table) =>
    query<{ id: string }>()((db, param) => db.deleteFrom(table as "post").where("workspace_id", "=", param("id"))),
  ),
  apps,
  auditEvents,
  activeSessions,
  organization,
  query<{ id: string }>()((db, param) => db.deleteFrom("workspace").where("id", "=", param("id"))),
];

/** Rows that are held by whoever writes below them. */
const holders: readonly Deletion[] = (["post", "inbox_thread"] as const).map((table) =>
  query<{ id: string }>()((db, param) =>
    db
      .selectFrom(db.selectFrom(table).select("id").where("workspace_id", "=", param("id")).forUpdate().as("held"))
      .select(({ fn }) => fn.countAll().as("held")),
  ),
);

/**
 * Deletes a workspace with everything in it. It is held first: a write of test mode that has begun is waited for, and
 * one that comes later finds no workspace. A write of live mode holds the post or the thread that it changes, and
 * nothing while it makes a new one: what such a write leaves is for `dropForGood`.
 */
export async function dropWorkspace(session: Transaction, id: string): Promise<void> {
  await lockWorkspace(session, id);
  for (const statement of [...holders, ...deletions]) await session.all(statement.bind(session.dialect, { id }));
}
