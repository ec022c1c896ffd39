import { webhookLimits } from "../contract/facts.gen.ts";
import { ApiError, notFound } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { auditWebhook } from "./audit-webhook.ts";
import { makePrimary } from "./promote-secret.ts";
import { lockWebhook } from "./webhook-queries.ts";
import { loadWebhook, secretsOf, viewSecret } from "./webhook-view.ts";

export const promoteWebhookSecret: Handler<"promoteWebhookSecret"> = async (call) => {
  const { store, time, path, body } = call;
  const row = await loadWebhook(store, path.id);
  await store.first(lockWebhook, { id: row.id });
  const secrets = await secretsOf(store, row.id, time.now);
  const next = secrets.find(({ id }) => id === path.secretId);
  if (!next) throw notFound("secret of this webhook");
  if (next.is_primary === 1) {
    throw new ApiError("secret_is_primary", { detail: "This secret is the primary one already." });
  }
  const overlapSeconds = body?.overlapSeconds ?? webhookLimits.overlapSeconds;
  const promoted = await makePrimary(store, secrets, next, time.now + overlapSeconds * 1000);
  await auditWebhook(call, "webhook.secret_promoted", row.id, { secret: next.id, overlapSeconds });
  return { status: 200, body: viewSecret(promoted) };
};
