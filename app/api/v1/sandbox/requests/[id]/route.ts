import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getRequest } from "#sandbox/requests/get-request.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getRequest });
