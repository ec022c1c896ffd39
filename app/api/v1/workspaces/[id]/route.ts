import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { deleteWorkspace } from "#sandbox/workspaces/delete-workspace.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ deleteWorkspace });
