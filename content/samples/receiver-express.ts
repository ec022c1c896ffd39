import express from "express";
import { isFresh } from "./verify.ts";
import { work } from "./work.ts";

const secret = process.env.ALOHA_WEBHOOK_SECRET;
const seen = new Set<string>();
const app = express();

// The raw body: no express.json() may run before this route.
const raw = express.raw({ type: "application/json", limit: "1mb" });
app.post("/hooks/aloha", raw, (request, response) => {
  const headers = new Headers(request.headers as Record<string, string>);
  if (!secret || !isFresh(request.body, headers, secret)) {
    response.status(400).send("Not from Aloha.");
    return;
  }
  const event = JSON.parse(request.body.toString());
  response.send("Thank you.");
  if (seen.has(event.id)) return;
  seen.add(event.id);
  work(event).catch(console.error);
});

app.listen(Number(process.env.PORT ?? 3000));
