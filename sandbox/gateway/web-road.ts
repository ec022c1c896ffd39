import { ReadableStream } from "node:stream/web";
import { env } from "../env.ts";
import { isLoopbackUrl } from "../loopback.ts";
import type { EventStream, FileStream } from "../operation.ts";
import type { Incoming, Outgoing } from "./exchange.ts";

type Exchange = (incoming: Incoming) => Promise<Outgoing>;

/** The road of plain Next and of the tests: a web Request in, a web Response out, the same exchange between. */
export async function overTheWeb(request: Request, exchange: Exchange): Promise<Response> {
  const { status, headers, cookies = [], body } = await exchange(incomingOf(request));
  const sent = typeof body === "function" ? streamOf(body, request) : body;
  const response = new Response(sent as BodyInit | null, { status, headers });
  for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
  return response;
}

/** Requests whose answers still go on. A request that nobody holds is collected, and then its signal tells nothing more. */
const streaming = new Set<Request>();

/** Gives a stream piece by piece, as the caller takes it. To abort the call and to cancel the answer both end it at once. */
function streamOf(body: EventStream | FileStream, request: Request): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = new AbortController();
  const texts = body(left.signal)[Symbol.asyncIterator]();
  let cancelled = false;
  const leave = async () => {
    left.abort();
    streaming.delete(request);
    await texts.return?.();
  };
  streaming.add(request);
  request.signal.addEventListener("abort", () => void leave(), { once: true });
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Next sends no headers before a first piece: nobody would know that the line is open.
        controller.enqueue(new Uint8Array());
      },
      async pull(controller) {
        const { done, value } = await texts.next().catch((error: unknown) => {
          streaming.delete(request);
          throw error;
        });
        if (done) streaming.delete(request);
        if (cancelled) return;
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      },
      cancel() {
        cancelled = true;
        return leave();
      },
    },
    { highWaterMark: 0 },
  );
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
      secure: protocol === "https:" || isLoopbackUrl(settings.publicUrl),
    },
    header: (name) => request.headers.get(name),
    headers: () => request.headers.entries(),
    body: (maxBytes) => readAll(request, maxBytes),
    pieces: (maxBytes) => (Number(request.headers.get("content-length")) > maxBytes ? null : piecesOf(request)),
  };
}

async function* piecesOf(request: Request): AsyncIterable<Uint8Array> {
  if (request.body) yield* request.body as unknown as AsyncIterable<Uint8Array>;
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
