// app/hooks/aloha/route.ts
import { after } from "next/server";
import { isFresh } from "./verify.ts";
import { work } from "./work.ts";

const secret = process.env.ALOHA_WEBHOOK_SECRET;
const seen = new Set<string>();

export async function POST(request: Request) {
  // Not request.json(): the signature covers the bytes that came.
  const body = Buffer.from(await request.arrayBuffer());
  if (!secret || !isFresh(body, request.headers, secret)) {
    return new Response("Not from Aloha.", { status: 400 });
  }
  const event = JSON.parse(body.toString());
  if (!seen.has(event.id)) {
    seen.add(event.id);
    after(() => work(event));
  }
  return new Response("Thank you.");
}
