import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { deleteWebhook } from "#sandbox/webhooks/delete-webhook.ts";
import { getWebhook } from "#sandbox/webhooks/get-webhook.ts";
import { updateWebhook } from "#sandbox/webhooks/update-webhook.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getWebhook, updateWebhook, deleteWebhook });
