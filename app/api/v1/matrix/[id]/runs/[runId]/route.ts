import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getMatrixRun } from "#sandbox/matrix/get-matrix-run.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getMatrixRun });
