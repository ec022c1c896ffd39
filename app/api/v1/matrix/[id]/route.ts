import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getMatrix } from "#sandbox/matrix/get-matrix.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getMatrix });
