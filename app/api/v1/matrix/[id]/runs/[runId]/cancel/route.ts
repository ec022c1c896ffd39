import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { cancelMatrixRun } from "#sandbox/matrix/cancel-matrix-run.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ cancelMatrixRun });
