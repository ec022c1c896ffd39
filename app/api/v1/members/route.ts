import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listMembers } from "#sandbox/members/list-members.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listMembers });
