import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { switchWorkspace } from "#sandbox/members/switch-workspace.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ switchWorkspace });
