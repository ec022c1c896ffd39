import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { createApp } from "#sandbox/oauth/create-app.ts";
import { listApps } from "#sandbox/oauth/list-apps.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ createApp, listApps });
