import type { Handler } from "../operation.ts";
import { auditWebhookIn } from "./audit-webhook.ts";
import { openSecret } from "./webhook-secret.ts";
import { loadWebhook, secretsOf, viewSecret } from "./webhook-view.ts";

/** Shows the secrets of an endpoint once more. Each look is written down. */
export const revealWebhookSecrets: Handler<"revealWebhookSecrets"> = async (call) => {
  const { store, time, path, services } = call;
  const row = await loadWebhook(store, path.id);
  const secrets = await secretsOf(store, row.id, time.now);
  const data = secrets.map((secret) => ({ ...viewSecret(secret), secret: openSecret(services.masterKeys, secret) }));
  const detail = { secrets: secrets.map(({ id }) => id) };
  await services.engine.transaction((session) =>
    auditWebhookIn(session, call, "webhook.secret_revealed", row.id, detail),
  );
  return { status: 200, body: { object: "list", data, hasMore: false, nextCursor: null } };
};
