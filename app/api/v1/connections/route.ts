import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listConnections } from "#sandbox/oauth/list-connections.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listConnections });
