import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { createWorkspace } from "#sandbox/workspaces/create-workspace.ts";
import { listWorkspaces } from "#sandbox/workspaces/list-workspaces.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listWorkspaces, createWorkspace });
