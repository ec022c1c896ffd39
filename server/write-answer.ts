import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Outgoing } from "../sandbox/gateway/exchange.ts";
import type { DecidedPeer } from "../sandbox/gateway/transport.ts";
import type { EventStream, FileStream } from "../sandbox/operation.ts";
import { lingerAfterAnswer } from "./linger.ts";
import { waitsForContinue } from "./node-incoming.ts";

const strictTransport = "max-age=63072000; includeSubDomains";
const smallRest = 64 * 1024;

/** Writes an answer in one go: one call for the headers, as the flat list that node likes best, with a length. */
export function writeAnswer(
  message: IncomingMessage,
  response: ServerResponse,
  outgoing: Outgoing,
  peer: DecidedPeer,
  stopping: boolean,
): void {
  if (message.socket.destroyed || response.headersSent) return;
  const { status, headers, body, cut = null } = outgoing;
  if (cut === "all" || (cut === "half" && typeof body === "function")) {
    message.socket.destroy();
    return;
  }
  if (typeof body === "function") {
    writeStream(message, response, { status, headers, body }, peer);
    return;
  }
  const lines: string[] = [];
  let close = stopping || !peer.secure;
  for (const name in headers) {
    if (name === "Connection") close = true;
    else lines.push(name, headers[name] ?? "");
  }
  for (const cookie of outgoing.cookies ?? []) lines.push("Set-Cookie", cookie);
  if (peer.encrypted) lines.push("Strict-Transport-Security", strictTransport);
  const length = typeof body === "string" ? Buffer.byteLength(body) : (body?.length ?? 0);
  if (body !== null) lines.push("Content-Length", String(length));
  else if (status >= 200 && status !== 204 && status !== 304 && message.method !== "HEAD")
    lines.push("Content-Length", "0");
  if (!message.complete && !isSmallRest(message)) close = true;
  if (close) {
    lines.push("Connection", "close");
    lingerAfterAnswer(message);
  }
  response.writeHead(status, lines);
  if (cut === "half") {
    const half = Buffer.from(body ?? "").subarray(0, length >> 1);
    response.write(half, () => message.socket.destroy());
    return;
  }
  // A text of ASCII alone goes out without being encoded.
  if (typeof body === "string" && length === body.length) response.end(body, "latin1");
  else response.end(body);
}

/** Writes an answer that goes on: each message at once, until it ends or the caller leaves. What breaks is cut off. */
function writeStream(
  message: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: Outgoing["headers"]; body: EventStream | FileStream },
  peer: DecidedPeer,
): void {
  const left = new AbortController();
  response.once("close", () => left.abort());
  setStrictTransport(response, peer);
  response.writeHead(status, headers);
  if (message.method === "HEAD") {
    response.end();
    return;
  }
  response.flushHeaders();
  void (async () => {
    for await (const piece of body(left.signal)) {
      if (left.signal.aborted) break;
      if (!response.write(piece)) await once(response, "drain", { signal: left.signal }).catch(() => undefined);
    }
    response.end();
  })().catch(() => response.destroy());
}

/** Promises https from now on, in an answer that another hand writes. */
export function setStrictTransport(response: ServerResponse, peer: DecidedPeer): void {
  if (peer.encrypted) response.setHeader("Strict-Transport-Security", strictTransport);
}

/** True when the unread rest of a body may be read away to keep the connection. */
function isSmallRest(message: IncomingMessage): boolean {
  const declared = message.headers["content-length"];
  return declared !== undefined && Number(declared) <= smallRest && !waitsForContinue(message);
}
