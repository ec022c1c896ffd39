import { listSeeds } from "#sandbox/controls/list-seeds.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listSeeds });
