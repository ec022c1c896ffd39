import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { disconnectApp } from "#sandbox/oauth/disconnect-app.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ disconnectApp });
