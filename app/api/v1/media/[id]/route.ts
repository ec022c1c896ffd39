import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getMedia } from "#sandbox/media/get-media.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getMedia });
