import { webhooks } from "@aloha/sdk/webhooks";

// A Fetch handler, such as POST of a route in Next.js, or what Hono, Deno and workers call.
export const POST = webhooks.handler({
  secret: process.env.ALOHA_WEBHOOK_SECRET,
  on: {
    "post.published": (event) => console.log(event.data.postId),
    "post.failed": (event) => console.log(event.data.postId),
  },
  dedupe: webhooks.memoryStore(),
});
