import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { rotateAppSecret } from "#sandbox/oauth/rotate-app-secret.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ rotateAppSecret });
