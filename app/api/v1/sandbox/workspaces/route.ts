import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { createSandboxWorkspace } from "#sandbox/workspaces/create-sandbox-workspace.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ createSandboxWorkspace });
