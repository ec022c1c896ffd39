import type { Handler } from "../operation.ts";
import { attemptsOf, bodyOf, loadDelivery, viewAttempt, viewDelivery } from "./delivery-view.ts";
import { loadWebhook } from "./webhook-view.ts";

export const getWebhookDelivery: Handler<"getWebhookDelivery"> = async ({ store, path }) => {
  const webhook = await loadWebhook(store, path.id);
  const row = await loadDelivery(store, webhook.id, path.deliveryId);
  const attempts = await store.all(attemptsOf, { deliveryId: row.id });
  const body = await bodyOf(store, row);
  return {
    status: 200,
    body: { ...viewDelivery(row, store.livemode), attempts: attempts.map((one) => viewAttempt(one, row, body)) },
  };
};
