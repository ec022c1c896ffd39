import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { diffRequests } from "#sandbox/requests/diff-requests.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ diffRequests });
