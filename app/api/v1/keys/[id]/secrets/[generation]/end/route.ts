import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { endKeySecret } from "#sandbox/keys/end-key-secret.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ endKeySecret });
