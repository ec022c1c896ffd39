import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getUsage } from "#sandbox/usage/get-usage.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getUsage });
