import { setTimeout as wait } from "node:timers/promises";
import { handler, json, tell } from "../../route.ts";

const mostBytes = 256 * 1024;

export const GET = handler(async (incoming) => {
  const slowMs = Number(incoming.header("x-slow-ms") ?? 0);
  if (slowMs > 0) await wait(slowMs);
  if (incoming.header("x-break") === "throw") throw new Error("broken on purpose");
  if (incoming.header("x-break") === "header") return json(200, {}, { "X-Bad": "line\nbreak" });
  return tell("posts", incoming, { authorization: incoming.header("authorization") });
});

export const POST = handler(async (incoming) => {
  if (incoming.header("authorization") === "refuse") return json(401, { code: "invalid_key" });
  const body = await incoming.body(mostBytes);
  return body === null
    ? json(413, { code: "body_too_large" })
    : json(201, { length: body.length, start: Buffer.from(body).toString("latin1", 0, 20) });
});

export const HEAD = GET;
export const dynamic = "force-dynamic";
