import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getSession } from "#sandbox/sign-in/get-session.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getSession });
