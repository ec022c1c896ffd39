import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listAuditEvents } from "#sandbox/workspaces/list-audit-events.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listAuditEvents });
