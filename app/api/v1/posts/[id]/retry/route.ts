import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { retryPost } from "#sandbox/posts/retry-post.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ retryPost });
