import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { isFresh } from "./verify.ts";
import { work } from "./work.ts";

const secret = process.env.ALOHA_WEBHOOK_SECRET;
const seen = new Set<string>();
const app = new Hono();

app.post("/hooks/aloha", async (c) => {
  // Not c.req.json(): the signature covers the bytes that came.
  const body = Buffer.from(await c.req.arrayBuffer());
  if (!secret || !isFresh(body, c.req.raw.headers, secret)) {
    return c.text("Not from Aloha.", 400);
  }
  const event = JSON.parse(body.toString());
  if (!seen.has(event.id)) {
    seen.add(event.id);
    setImmediate(() => work(event).catch(console.error));
  }
  return c.text("Thank you.");
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) });
