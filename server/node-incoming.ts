import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError } from "../sandbox/errors.ts";
import type { Incoming, Peer } from "../sandbox/gateway/exchange.ts";
import type { Span } from "../sandbox/observe/tracer.ts";

const nothing = new Uint8Array();

/** A call on the direct road: a thin view of node's own message, in which nothing is copied before it is asked for. */
export class NodeIncoming implements Incoming {
  readonly method: string;
  readonly target: string;
  readonly peer: Peer;
  readonly canCut = true;
  readonly span: Span | null;
  readonly #message: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(message: IncomingMessage, response: ServerResponse, target: string, peer: Peer, span: Span | null) {
    this.method = message.method ?? "";
    this.target = target;
    this.peer = peer;
    this.span = span;
    this.#message = message;
    this.#response = response;
  }

  header(name: string): string | null {
    return headerOf(this.#message, name);
  }

  headers(): [string, string][] {
    const all = this.#message.headers;
    return Object.keys(all).map((name) => [name, headerOf(this.#message, name) ?? ""]);
  }

  body(maxBytes: number): Promise<Uint8Array | null> {
    return readBody(this.#message, this.#response, maxBytes);
  }

  pieces(maxBytes: number): AsyncIterable<Uint8Array> | null {
    if (Number(this.#message.headers["content-length"]) > maxBytes) return null;
    if (waitsForContinue(this.#message)) this.#response.writeContinue();
    // Whoever stops reading still answers: the connection must not fall with the body.
    return this.#message.iterator({ destroyOnReturn: false });
  }
}

/** A header as one text. Only Set-Cookie, which no client has a reason to send, comes from node as a list. */
export function headerOf(message: IncomingMessage, name: string): string | null {
  const value = message.headers[name];
  if (typeof value === "string") return value;
  return value === undefined ? null : value.join(", ");
}

/** True when the client waits for our word before it sends the body. */
export function waitsForContinue(message: IncomingMessage): boolean {
  return message.headers.expect?.toLowerCase() === "100-continue";
}

function readBody(message: IncomingMessage, response: ServerResponse, maxBytes: number): Promise<Uint8Array | null> {
  const declared = message.headers["content-length"];
  if (declared === undefined && message.headers["transfer-encoding"] === undefined) return Promise.resolve(nothing);
  if (declared !== undefined && Number(declared) > maxBytes) return Promise.resolve(null);
  if (waitsForContinue(message)) response.writeContinue();
  return new Promise((resolve, reject) => collect(message, maxBytes, resolve, reject));
}

function collect(
  message: IncomingMessage,
  maxBytes: number,
  resolve: (body: Uint8Array | null) => void,
  reject: (error: Error) => void,
): void {
  let whole: Buffer | null = null;
  let parts: Buffer[] | null = null;
  let length = 0;
  message.on("data", (part: Buffer) => {
    length += part.length;
    if (length > maxBytes) {
      whole = null;
      parts = null;
      resolve(null);
    } else if (whole === null) whole = part;
    else if (parts === null) parts = [whole, part];
    else parts.push(part);
  });
  message.on("end", () => resolve(parts === null ? (whole ?? nothing) : Buffer.concat(parts, length)));
  const broken = () =>
    reject(new ApiError("malformed_json", { detail: "The connection ended in the middle of the body." }));
  message.on("error", broken);
  message.on("close", () => {
    if (!message.complete) broken();
  });
}
