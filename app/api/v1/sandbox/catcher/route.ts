import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getCatcher } from "#sandbox/webhooks/get-catcher.ts";
import { updateCatcher } from "#sandbox/webhooks/update-catcher.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getCatcher, updateCatcher });
