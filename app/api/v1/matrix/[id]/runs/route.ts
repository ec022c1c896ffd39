import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listMatrixRuns } from "#sandbox/matrix/list-matrix-runs.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listMatrixRuns });
