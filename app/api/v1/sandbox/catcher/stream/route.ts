import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { streamCaught } from "#sandbox/webhooks/stream-caught.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ streamCaught });
