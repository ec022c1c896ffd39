import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { acceptInvitation } from "#sandbox/members/accept-invitation.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ acceptInvitation });
