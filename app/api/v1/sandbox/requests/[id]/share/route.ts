import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { shareRequest } from "#sandbox/shares/share-request.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ shareRequest });
