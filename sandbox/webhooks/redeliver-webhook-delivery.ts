import { lanePriority } from "../events/fan-out.ts";
import type { Handler } from "../operation.ts";
import { ownQuery } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import { loadDelivery, viewDelivery } from "./delivery-view.ts";
import { loadWebhook } from "./webhook-view.ts";

const countAnew = ownQuery<{ subject: string }>()((own, param) =>
  own
    .updateTable("job")
    .set({ payload: "{}" })
    .where("subject", "=", param("subject"))
    .where("state", "=", "pending")
    .where("priority", "=", lanePriority.fresh),
);

/** Makes one more attempt now, in any state, also while the endpoint is switched off. The plan stays as it was. */
export const redeliverWebhookDelivery: Handler<"redeliverWebhookDelivery"> = async ({ store, time, path }) => {
  const webhook = await loadWebhook(store, path.id);
  const row = await loadDelivery(store, webhook.id, path.deliveryId);
  // The attempt that was to be the first will not be, if it still waits.
  await store.all(countAnew, { subject: row.id });
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
