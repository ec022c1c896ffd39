import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { redeliverWebhookDelivery } from "#sandbox/webhooks/redeliver-webhook-delivery.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ redeliverWebhookDelivery });
