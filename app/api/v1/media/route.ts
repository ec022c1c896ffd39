import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { createMedia } from "#sandbox/media/create-media.ts";
import { listMedia } from "#sandbox/media/list-media.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listMedia, createMedia });
