import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { inviteMember } from "#sandbox/members/invite-member.ts";
import { listInvitations } from "#sandbox/members/list-invitations.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listInvitations, inviteMember });
