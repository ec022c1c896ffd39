import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { ApiError } from "../sandbox/errors.ts";
import type { Outgoing } from "../sandbox/gateway/exchange.ts";
import { originForm } from "./areas.ts";
import type { DirectRoad } from "./direct-road.ts";
import { isLingering, linger } from "./linger.ts";
import type { Peers } from "./peers.ts";
import { type RawHead, rawIncoming, readRawHead } from "./raw-request.ts";
import { malformedRequest, notImplemented, type Refuse } from "./refusal.ts";

/** What node tells of a connection on which it found no proper request. */
export interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
  readonly bytesParsed?: number;
}

interface Deps {
  readonly peers: Peers;
  readonly refuse: Refuse;
  readonly road: DirectRoad;
}

/** Answers what is no proper HTTP, then closes: node itself would send a bare status line. */
export async function answerClientError(error: ClientError, socket: Socket, deps: Deps): Promise<void> {
  if (isLingering(socket)) return;
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const pending = pendingResponse(socket);
  if (pending?.headersSent) {
    if (!pending.writableEnded) socket.destroy();
    return;
  }
  if (pending?.req.complete) {
    // The fault lies in what followed a good request on the same connection: that one is still answered.
    pending.shouldKeepAlive = false;
    return;
  }
  const head =
    error.code === "HPE_INVALID_METHOD" && error.rawPacket
      ? readRawHead(error.rawPacket, error.bytesParsed ?? 0)
      : null;
  if (head) return answerUnknownVerb(head, socket, deps);
  sendRaw(socket, deps.refuse(faultOf(error), socket.remoteAddress ?? ""));
}

/** Nothing has moved for a while. An answer that is being made has its time; one that nobody takes does not. */
export function endStalled(socket: Socket): void {
  if (pendingResponse(socket) && socket.writableLength === 0) return;
  socket.destroy();
}

/** A tunnel through us is asked for. */
export function answerConnect(message: IncomingMessage, socket: Socket, deps: Deps): void {
  const peer = deps.peers.of(message);
  sendRaw(socket, deps.refuse(notImplemented("This server is no proxy: it does not open tunnels."), peer.address));
}

async function answerUnknownVerb(head: RawHead, socket: Socket, deps: Deps): Promise<void> {
  const peer = deps.peers.decide(socket, (name) => head.headers.get(name) ?? null);
  const target = originForm(head.target);
  if (target === null) {
    sendRaw(socket, deps.refuse(malformedRequest("The request line holds no path."), peer.address));
    return;
  }
  const [path = ""] = target.split("?", 1);
  sendRaw(socket, await deps.road.exchange(rawIncoming(head, target, peer), path));
}

/** Writes an answer on a socket that has no response object, and closes it. */
function sendRaw(socket: Socket, outgoing: Outgoing): void {
  const { status, headers, body } = outgoing;
  const text = typeof body === "string" ? body : "";
  const lines = Object.entries(headers).filter(([name]) => name !== "Connection");
  lines.push(["Content-Length", String(Buffer.byteLength(text))], ["Connection", "close"]);
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  linger(socket, `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${head}\r\n${text}`);
}

function faultOf(error: ClientError): ApiError {
  switch (error.code) {
    case "HPE_HEADER_OVERFLOW":
      return new ApiError("headers_too_large", {
        detail: "The address and headers of a call may have 16 KiB together.",
      });
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return new ApiError("body_too_large", { detail: "The chunk extensions of this body are too long." });
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new ApiError("request_timeout", { detail: "The request did not arrive whole in time. Send it again." });
    case "HPE_INVALID_TRANSFER_ENCODING":
      // Two lengths at once are how requests are smuggled past a proxy.
      if (/\r\ncontent-length:/i.test(error.rawPacket?.toString("latin1") ?? "")) {
        return malformedRequest("Content-Length and Transfer-Encoding do not go together.");
      }
      return notImplemented("The only transfer coding understood here is chunked.");
    default:
      return malformedRequest("This is not well-formed HTTP/1.1.");
  }
}

/** The response that node is working on for this socket. Node keeps it here and offers no other way to it. */
function pendingResponse(socket: Socket): (ServerResponse & { req: IncomingMessage }) | null {
  return (socket as { _httpMessage?: ServerResponse & { req: IncomingMessage } })._httpMessage ?? null;
}
