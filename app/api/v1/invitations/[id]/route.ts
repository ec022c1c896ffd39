import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { cancelInvitation } from "#sandbox/members/cancel-invitation.ts";
import { getInvitation } from "#sandbox/members/get-invitation.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getInvitation, cancelInvitation });
