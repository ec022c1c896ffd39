import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { clearCaught } from "#sandbox/webhooks/clear-caught.ts";
import { listCaught } from "#sandbox/webhooks/list-caught.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listCaught, clearCaught });
