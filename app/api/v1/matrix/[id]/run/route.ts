import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { runMatrix } from "#sandbox/matrix/run-matrix.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ runMatrix });
