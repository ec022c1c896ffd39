import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { revokeKey } from "#sandbox/keys/revoke-key.ts";
import { updateKey } from "#sandbox/keys/update-key.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ updateKey, revokeKey });
