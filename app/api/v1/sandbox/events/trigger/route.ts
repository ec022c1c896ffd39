import { triggerEvent } from "#sandbox/controls/trigger-event.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ triggerEvent });
