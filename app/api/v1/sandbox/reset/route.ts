import { resetSandbox } from "#sandbox/controls/reset-sandbox.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ resetSandbox });
