import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { replayWebhookDeliveries } from "#sandbox/webhooks/replay-webhook-deliveries.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ replayWebhookDeliveries });
