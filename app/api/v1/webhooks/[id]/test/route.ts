import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { testWebhook } from "#sandbox/webhooks/test-webhook.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ testWebhook });
