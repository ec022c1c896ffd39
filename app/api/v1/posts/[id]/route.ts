import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { deletePost } from "#sandbox/posts/delete-post.ts";
import { getPost } from "#sandbox/posts/get-post.ts";
import { updatePost } from "#sandbox/posts/update-post.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getPost, updatePost, deletePost });
