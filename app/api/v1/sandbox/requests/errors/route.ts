import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listRequestErrors } from "#sandbox/requests/list-request-errors.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listRequestErrors });
