import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { rejectMatrixRun } from "#sandbox/matrix/reject-matrix-run.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ rejectMatrixRun });
