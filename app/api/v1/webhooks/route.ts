import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { createWebhook } from "#sandbox/webhooks/create-webhook.ts";
import { listWebhooks } from "#sandbox/webhooks/list-webhooks.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listWebhooks, createWebhook });
