import { webhooks } from "@aloha/sdk/webhooks";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { work } from "./work.ts";

const handler = webhooks.handler({
  secret: process.env.ALOHA_WEBHOOK_SECRET,
  otherwise: (event) => {
    setImmediate(() => work(event).catch(console.error));
  },
  dedupe: webhooks.memoryStore(),
});
const app = new Hono();

// The request itself: the signature covers the bytes that came.
app.post("/hooks/aloha", (c) => handler(c.req.raw));

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) });
