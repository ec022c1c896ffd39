import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listWebhookDeliveries } from "#sandbox/webhooks/list-webhook-deliveries.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listWebhookDeliveries });
