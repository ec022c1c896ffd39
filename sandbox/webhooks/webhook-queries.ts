import { query } from "../store/query.ts";
import type { Keyed } from "../store/schema.ts";
import type { WebhookSecretTable, WebhookTable } from "../store/schema-webhooks.ts";
import { ownQuery } from "../store/store.ts";

export type WebhookRow = Omit<WebhookTable, keyof Keyed>;
export type SecretRow = Omit<WebhookSecretTable, keyof Keyed>;

export const insertWebhook = ownQuery<WebhookRow>()((own, param) =>
  own.insertInto("webhook", {
    id: param("id"),
    kind: param("kind"),
    url: param("url"),
    device: param("device"),
    description: param("description"),
    events: param("events"),
    headers: param("headers"),
    status: param("status"),
    disabled_reason: param("disabled_reason"),
    max_in_flight: param("max_in_flight"),
    rate_per_second: param("rate_per_second"),
    in_flight_limit: param("in_flight_limit"),
    consecutive_failures: param("consecutive_failures"),
    failing_since: param("failing_since"),
    last_success_at: param("last_success_at"),
    stream: param("stream"),
    seen_at: param("seen_at"),
    version: param("version"),
    created_at: param("created_at"),
    updated_at: param("updated_at"),
    deleted_at: param("deleted_at"),
  }),
);

/** Saves what a person may change, and what follows from it. The circuit's own columns are the worker's. */
export const saveWebhook = ownQuery<WebhookRow>()((own, param) =>
  own
    .updateTable("webhook")
    .set((row) => ({
      kind: param("kind"),
      url: param("url"),
      description: param("description"),
      events: param("events"),
      headers: param("headers"),
      status: param("status"),
      disabled_reason: param("disabled_reason"),
      max_in_flight: param("max_in_flight"),
      rate_per_second: param("rate_per_second"),
      in_flight_limit: param("in_flight_limit"),
      consecutive_failures: param("consecutive_failures"),
      failing_since: param("failing_since"),
      seen_at: param("seen_at"),
      version: row("version", "+", 1),
      updated_at: param("updated_at"),
      deleted_at: param("deleted_at"),
    }))
    .where("id", "=", param("id")),
);

export const findWebhook = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("webhook").selectAll().where("id", "=", param("id")).where("deleted_at", "is", null),
);

/** The same, held until the transaction ends: two changes at once become one after the other. */
export const lockWebhook = ownQuery<{ id: string }>()((own, param) =>
  own
    .updateTable("webhook")
    .set((row) => ({ version: row("version", "+", 1) }))
    .where("id", "=", param("id"))
    .where("deleted_at", "is", null)
    .returningAll(),
);

/** Held by whoever counts a workspace's webhooks to add one. In test mode the call holds the row already. */
export const lockWorkspace = query<{ workspaceId: string }>()((db, param) =>
  db.selectFrom("workspace").select("id").where("id", "=", param("workspaceId")).forUpdate(),
);

export const allWebhooks = ownQuery<object>()((own) =>
  own.selectFrom("webhook").selectAll().where("deleted_at", "is", null).orderBy("id"),
);

export const webhookById = query<{ id: string }>()((db, param) =>
  db.selectFrom("webhook").selectAll().where("id", "=", param("id")).where("deleted_at", "is", null),
);

export const insertSecret = ownQuery<SecretRow>()((own, param) =>
  own.insertInto("webhook_secret", {
    id: param("id"),
    webhook_id: param("webhook_id"),
    value: param("value"),
    hint: param("hint"),
    is_primary: param("is_primary"),
    created_at: param("created_at"),
    ends_at: param("ends_at"),
    revoked_at: param("revoked_at"),
  }),
);

export const saveSecret = ownQuery<Pick<SecretRow, "id" | "is_primary" | "ends_at" | "revoked_at">>()((own, param) =>
  own
    .updateTable("webhook_secret")
    .set({ is_primary: param("is_primary"), ends_at: param("ends_at"), revoked_at: param("revoked_at") })
    .where("id", "=", param("id")),
);

export const dropSecrets = ownQuery<{ webhookId: string }>()((own, param) =>
  own.deleteFrom("webhook_secret").where("webhook_id", "=", param("webhookId")),
);

export const secretsOfWebhook = query<{ webhookId: string }>()((db, param) =>
  db
    .selectFrom("webhook_secret")
    .selectAll()
    .where("webhook_id", "=", param("webhookId"))
    .where("revoked_at", "is", null)
    .orderBy("created_at")
    .orderBy("id"),
);

export const secretsOfAll = ownQuery<object>()((own) =>
  own.selectFrom("webhook_secret").selectAll().where("revoked_at", "is", null).orderBy("created_at").orderBy("id"),
);
