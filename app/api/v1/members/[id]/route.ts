import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { changeMemberRole } from "#sandbox/members/change-member-role.ts";
import { removeMember } from "#sandbox/members/remove-member.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ changeMemberRole, removeMember });
