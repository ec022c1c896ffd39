import type { Call } from "../operation.ts";
import { insertSecret, type SecretRow } from "./webhook-queries.ts";
import { hintOfSecret, sealSecret } from "./webhook-secret.ts";

type Ground = Pick<Call<"createWebhook">, "store" | "time" | "services" | "newId">;

/** Stores a secret, encrypted. */
export async function addSecretRow(
  call: Ground,
  webhookId: string,
  secret: string,
  primary: boolean,
): Promise<SecretRow> {
  const id = call.newId("whs");
  const row: SecretRow = {
    id,
    webhook_id: webhookId,
    value: sealSecret(call.services.masterKeys, id, secret),
    hint: hintOfSecret(secret),
    is_primary: primary ? 1 : 0,
    created_at: call.time.now,
    ends_at: null,
    revoked_at: null,
  };
  await call.store.all(insertSecret, row);
  return row;
}
