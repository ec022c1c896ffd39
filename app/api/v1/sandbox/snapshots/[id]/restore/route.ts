import { restoreSnapshot } from "#sandbox/controls/restore-snapshot.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ restoreSnapshot });
