import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { rotateKey } from "#sandbox/keys/rotate-key.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ rotateKey });
