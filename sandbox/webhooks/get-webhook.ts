import type { Handler } from "../operation.ts";
import { loadWebhook, viewWebhook } from "./webhook-view.ts";

export const getWebhook: Handler<"getWebhook"> = async ({ store, time, path }) => ({
  status: 200,
  body: await viewWebhook(store, await loadWebhook(store, path.id), time.now),
});
