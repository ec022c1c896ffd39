import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { revokeShare } from "#sandbox/shares/revoke-share.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ revokeShare });
