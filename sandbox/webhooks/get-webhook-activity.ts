import type { Handler } from "../operation.ts";
import { readDay } from "./webhook-day.ts";
import { loadWebhook } from "./webhook-view.ts";

export const getWebhookActivity: Handler<"getWebhookActivity"> = async ({ store, time, path }) => {
  const { id } = await loadWebhook(store, path.id);
  const { hours, truncated } = await readDay(store, id, time.now);
  return {
    status: 200,
    body: { object: "webhook_activity", livemode: store.livemode, webhookId: id, hours, truncated },
  };
};
