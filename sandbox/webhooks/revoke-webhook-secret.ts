import { ApiError, notFound } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { auditWebhook } from "./audit-webhook.ts";
import { lockWebhook, saveSecret } from "./webhook-queries.ts";
import { loadWebhook, secretsOf } from "./webhook-view.ts";

/** Ends a secret with the next attempt. The primary one must be replaced first, or nothing would be signed. */
export const revokeWebhookSecret: Handler<"revokeWebhookSecret"> = async (call) => {
  const { store, time, path } = call;
  const row = await loadWebhook(store, path.id);
  await store.first(lockWebhook, { id: row.id });
  const secret = (await secretsOf(store, row.id, time.now)).find(({ id }) => id === path.secretId);
  if (!secret) throw notFound("secret of this webhook");
  if (secret.is_primary === 1) {
    throw new ApiError("secret_is_primary", {
      detail: "This is the primary secret, so it cannot be revoked. Promote another one first.",
    });
  }
  await store.all(saveSecret, { ...secret, revoked_at: time.now });
  await auditWebhook(call, "webhook.secret_revoked", row.id, { secret: secret.id });
  return { status: 204, body: null };
};
