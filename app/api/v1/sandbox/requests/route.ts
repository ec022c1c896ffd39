import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listRequests } from "#sandbox/requests/list-requests.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listRequests });
