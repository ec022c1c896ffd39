import { deleteSnapshot } from "#sandbox/controls/delete-snapshot.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ deleteSnapshot });
