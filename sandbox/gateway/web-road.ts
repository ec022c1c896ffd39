import { ReadableStream } from "node:stream/web";
import { env } from "../env.ts";
import type { Incoming, Outgoing } from "./exchange.ts";

type Exchange = (incoming: Incoming) => Promise<Outgoing>;

/** The road of plain Next and of the tests: a web Request in, a web Response out, the same exchange between. */
export async function overTheWeb(request: Request, exchange: Exchange): Promise<Response> {
  const { status, headers, body } = await exchange(incomingOf(request));
  const sent = typeof body === "function" ? ReadableStream.from(encoded(body(request.signal))) : body;
  return new Response(sent as BodyInit | null, { status, headers });
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

function incomingOf(request: Request): Incoming {
  const { pathname, search, protocol } = new URL(request.url);
  const settings = env();
  const forwarded = settings.clientIpHeader ? request.headers.get(settings.clientIpHeader) : null;
  return {
    method: request.method,
    target: pathname + search,
    peer: {
      address: forwarded ?? "127.0.0.1",
      secure: protocol === "https:" || isLoopback(settings.publicUrl),
    },
    header: (name) => request.headers.get(name),
    headers: () => request.headers.entries(),
    body: (maxBytes) => readAll(request, maxBytes),
  };
}

/** Plain HTTP is for one's own machine. */
function isLoopback(url: string): boolean {
  return /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(url);
}

async function readAll(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > maxBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
