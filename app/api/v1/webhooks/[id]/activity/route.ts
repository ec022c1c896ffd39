import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getWebhookActivity } from "#sandbox/webhooks/get-webhook-activity.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getWebhookActivity });
