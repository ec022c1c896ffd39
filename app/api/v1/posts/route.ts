import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { createPost } from "#sandbox/posts/create-post.ts";
import { listPosts } from "#sandbox/posts/list-posts.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listPosts, createPost });
