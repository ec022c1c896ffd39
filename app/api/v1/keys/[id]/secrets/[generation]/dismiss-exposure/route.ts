import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { dismissKeyExposure } from "#sandbox/keys/dismiss-key-exposure.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ dismissKeyExposure });
