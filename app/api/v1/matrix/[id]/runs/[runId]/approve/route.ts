import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { approveMatrixRun } from "#sandbox/matrix/approve-matrix-run.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ approveMatrixRun });
