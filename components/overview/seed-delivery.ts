import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";

/** A delivery as the first page showed it: what matters most of a whole one. */
export function seedDelivery() {
  const { id, event, created, data } = webhookExamples["post.published"] as {
    readonly [name: string]: unknown;
    readonly data: { readonly postId: string; readonly channel: string };
  };
  const head = `POST /your-endpoint\nX-Aloha-Signature: sha256=<hmac>\nX-Aloha-Event: ${event}`;
  return { head, body: { id, event, created, data: { postId: data.postId, channel: data.channel } } };
}
