import type { Handler } from "../operation.ts";
import { auditWebhook } from "./audit-webhook.ts";
import { cancelOpen } from "./open-deliveries.ts";
import { dropSecrets, lockWebhook, saveWebhook } from "./webhook-queries.ts";
import { loadWebhook } from "./webhook-view.ts";

/** Deletes an endpoint and all that was secret about it. What waits for it is cancelled in the same moment. */
export const deleteWebhook: Handler<"deleteWebhook"> = async (call) => {
  const { store, time, path } = call;
  const found = await loadWebhook(store, path.id);
  const row = (await store.first(lockWebhook, { id: found.id })) ?? found;
  const ended = { status: "disabled", headers: null, deleted_at: time.now, updated_at: time.now } as const;
  await store.all(saveWebhook, { ...row, ...ended });
  await store.all(dropSecrets, { webhookId: row.id });
  await store.inTransaction((session) => cancelOpen(session, row.id, time.now));
  await auditWebhook(call, "webhook.deleted", row.id, { url: row.url });
  return { status: 204, body: null };
};
