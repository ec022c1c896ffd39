import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { validatePost } from "#sandbox/posts/validate-post.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ validatePost });
