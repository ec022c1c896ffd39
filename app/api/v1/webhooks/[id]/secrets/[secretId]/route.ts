import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { revokeWebhookSecret } from "#sandbox/webhooks/revoke-webhook-secret.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ revokeWebhookSecret });
