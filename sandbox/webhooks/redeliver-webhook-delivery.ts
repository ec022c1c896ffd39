import { lanePriority } from "../events/fan-out.ts";
import type { Handler } from "../operation.ts";
import { enqueue } from "../time/enqueue.ts";
import { loadDelivery, viewDelivery } from "./delivery-view.ts";
import { loadWebhook } from "./webhook-view.ts";

/** Makes one more attempt now, in any state, also while the endpoint is switched off. The plan stays as it was. */
export const redeliverWebhookDelivery: Handler<"redeliverWebhookDelivery"> = async ({ store, time, path }) => {
  const webhook = await loadWebhook(store, path.id);
  const row = await loadDelivery(store, webhook.id, path.deliveryId);
  await enqueue(store, time, {
    kind: "deliver",
    subject: row.id,
    dueAt: time.now,
    lane: webhook.id,
    priority: lanePriority.asked,
    payload: { trigger: "manual" },
  });
  return { status: 202, body: viewDelivery(row, store.livemode) };
};
