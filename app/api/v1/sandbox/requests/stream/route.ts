import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { tailRequests } from "#sandbox/requests/tail-requests.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ tailRequests });
