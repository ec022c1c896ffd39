import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { startSandbox } from "#sandbox/workspaces/start-sandbox.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ startSandbox });
