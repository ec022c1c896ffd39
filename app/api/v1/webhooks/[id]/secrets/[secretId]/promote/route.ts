import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { promoteWebhookSecret } from "#sandbox/webhooks/promote-webhook-secret.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ promoteWebhookSecret });
