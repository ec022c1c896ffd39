import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { deleteApp } from "#sandbox/oauth/delete-app.ts";
import { updateApp } from "#sandbox/oauth/update-app.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ deleteApp, updateApp });
