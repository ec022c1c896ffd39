import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Handler } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { type DeliveryRow, deliveriesOf, findPost, type PostRow } from "./post-queries.ts";
import { viewFor, viewPost } from "./post-view.ts";

export const getPost: Handler<"getPost"> = async ({ store, path, services }) => {
  const { post, deliveries } = await loadPost(store, path.id);
  const view = viewFor(store, services.settings.publicUrl);
  return { status: 200, body: viewPost(post, deliveries, view) };
};

/** A post and its deliveries, or the one 404 that every absent id gets. */
export async function loadPost(store: Store, id: string): Promise<{ post: PostRow; deliveries: DeliveryRow[] }> {
  const post = hasIdShape(id, "post") ? await store.first(findPost, { id }) : undefined;
  if (!post) throw notFound("post");
  return { post, deliveries: await store.all(deliveriesOf, { postId: id }) };
}
