import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { createListener } from "#sandbox/webhooks/create-listener.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ createListener });
