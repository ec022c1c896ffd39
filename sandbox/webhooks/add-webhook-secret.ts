import { webhookLimits } from "../contract/facts.gen.ts";
import { secretProblem } from "../contract/secret-form.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { auditWebhook } from "./audit-webhook.ts";
import { refuse } from "./judge-webhook.ts";
import { makePrimary } from "./promote-secret.ts";
import { addSecretRow } from "./secret-rows.ts";
import { lockWebhook } from "./webhook-queries.ts";
import { makeWebhookSecret } from "./webhook-secret.ts";
import { loadWebhook, secretsOf, viewSecret } from "./webhook-view.ts";

/** Adds the next secret. It signs beside the primary one from the next attempt on. */
export const addWebhookSecret: Handler<"addWebhookSecret"> = async (call) => {
  const { store, time, path, body } = call;
  const row = await loadWebhook(store, path.id);
  await store.first(lockWebhook, { id: row.id });
  const brought = body?.secret;
  const problem = brought === undefined ? null : secretProblem(brought);
  if (problem) refuse([{ pointer: "/secret", code: "invalid_secret", detail: problem }]);
  const secrets = await secretsOf(store, row.id, time.now);
  if (secrets.length >= webhookLimits.liveSecrets) {
    throw new ApiError("too_many_secrets", {
      detail: `A webhook has at most ${webhookLimits.liveSecrets} live secrets. Revoke one first.`,
    });
  }
  const secret = brought ?? makeWebhookSecret();
  let added = await addSecretRow(call, row.id, secret, false);
  await auditWebhook(call, "webhook.secret_added", row.id, { secret: added.id });
  if (body?.promote) {
    added = await makePrimary(store, secrets, added, time.now + webhookLimits.overlapSeconds * 1000);
    await auditWebhook(call, "webhook.secret_promoted", row.id, { secret: added.id });
  }
  return { status: 201, body: { ...viewSecret(added), secret } };
};
