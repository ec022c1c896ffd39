import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { addWebhookSecret } from "#sandbox/webhooks/add-webhook-secret.ts";
import { revealWebhookSecrets } from "#sandbox/webhooks/reveal-webhook-secrets.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ revealWebhookSecrets, addWebhookSecret });
