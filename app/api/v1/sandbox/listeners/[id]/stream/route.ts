import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { streamListener } from "#sandbox/webhooks/stream-listener.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ streamListener });
