import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Handler } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { type DeliveryRow, deliveriesOf, findPost, lockPost, type PostRow } from "./post-queries.ts";
import { viewFor, viewPost } from "./post-view.ts";

export const getPost: Handler<"getPost"> = async ({ store, path, services }) => {
  const { post, deliveries } = await loadPost(store, path.id);
  const view = viewFor(store, services.settings.publicUrl);
  return { status: 200, body: viewPost(post, deliveries, view) };
};

interface WholePost {
  readonly post: PostRow;
  readonly deliveries: DeliveryRow[];
}

/** A post and its deliveries, or the one 404 that every absent id gets. */
async function loadPost(store: Store, id: string): Promise<WholePost> {
  return withDeliveries(store, hasIdShape(id, "post") ? await store.first(findPost, { id }) : undefined);
}

/** The same for whoever is about to change it: nobody else does before the transaction ends. */
export async function holdPost(store: Store, id: string): Promise<WholePost> {
  return withDeliveries(store, hasIdShape(id, "post") ? await store.first(lockPost, { id }) : undefined);
}

async function withDeliveries(store: Store, post: PostRow | undefined): Promise<WholePost> {
  if (!post) throw notFound("post");
  return { post, deliveries: await store.all(deliveriesOf, { postId: post.id }) };
}
