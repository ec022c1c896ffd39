import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listShares } from "#sandbox/shares/list-shares.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listShares });
