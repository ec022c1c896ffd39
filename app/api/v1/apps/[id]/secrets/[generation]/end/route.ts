import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { endAppSecret } from "#sandbox/oauth/end-app-secret.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ endAppSecret });
