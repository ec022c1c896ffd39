import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { shareSnapshot } from "#sandbox/shares/share-snapshot.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ shareSnapshot });
