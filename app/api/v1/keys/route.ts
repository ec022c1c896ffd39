import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { createKey } from "#sandbox/keys/create-key.ts";
import { listKeys } from "#sandbox/keys/list-keys.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listKeys, createKey });
