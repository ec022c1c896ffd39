import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { copyRequest } from "#sandbox/requests/copy-request.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ copyRequest });
