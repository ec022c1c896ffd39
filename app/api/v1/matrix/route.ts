import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listMatrices } from "#sandbox/matrix/list-matrices.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listMatrices });
