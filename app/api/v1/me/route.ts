import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getMe } from "#sandbox/workspaces/get-me.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getMe });
