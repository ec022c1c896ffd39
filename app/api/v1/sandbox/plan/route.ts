import { setPlan } from "#sandbox/controls/set-plan.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ setPlan });
