import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { claimWorkspace } from "#sandbox/workspaces/claim-workspace.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ claimWorkspace });
