import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getWebhookDelivery } from "#sandbox/webhooks/get-webhook-delivery.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getWebhookDelivery });
