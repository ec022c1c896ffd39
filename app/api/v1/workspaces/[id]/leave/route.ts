import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { leaveWorkspace } from "#sandbox/members/leave-workspace.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ leaveWorkspace });
