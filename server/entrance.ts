import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError } from "../sandbox/errors.ts";
import type { DecidedPeer } from "../sandbox/gateway/transport.ts";
import { areaOf, isDecodable, originForm } from "./areas.ts";
import type { DirectRoad } from "./direct-road.ts";
import type { Health } from "./health.ts";
import type { MetricsPage } from "./metrics-page.ts";
import type { Pages } from "./pages.ts";
import type { Peers } from "./peers.ts";
import { malformedRequest, notImplemented } from "./refusal.ts";
import { writeAnswer } from "./write-answer.ts";

export interface EntranceParts {
  readonly peers: Peers;
  readonly road: DirectRoad;
  readonly pages: Pages;
  readonly health: Health;
  readonly ready: Health;
  readonly metrics: MetricsPage;
  readonly publicUrl: string;
}

const pageVerbs = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** The first to see every request: says who calls, and which road the call takes. */
export class Entrance {
  readonly #parts: EntranceParts;

  constructor(parts: EntranceParts) {
    this.#parts = parts;
  }

  readonly handle = (message: IncomingMessage, response: ServerResponse): void => {
    const { peers, road, health, ready, metrics } = this.#parts;
    const peer = peers.of(message);
    const target = originForm(message.url ?? "");
    const fault = faultOf(message, target);
    if (fault || target === null) {
      if (fault) road.refuse(message, response, fault, peer, true);
      else
        writeAnswer(
          message,
          response,
          { status: 204, headers: { Allow: [...pageVerbs].join(", ") }, body: null },
          peer,
          false,
        );
      return;
    }
    const query = target.indexOf("?");
    const path = query === -1 ? target : target.slice(0, query);
    const area = areaOf(path);
    if (area === "api" || area === "signIn" || area === "oauth")
      void road.answer(message, response, target, path, peer);
    else if (area === "health") void health.answer(message, response, peer);
    else if (area === "ready") void ready.answer(message, response, peer);
    else if (area === "metrics" && metrics.admits(message, peer)) void metrics.answer(message, response, peer);
    else this.#page(message, response, target, path, peer);
  };

  #page(message: IncomingMessage, response: ServerResponse, target: string, path: string, peer: DecidedPeer): void {
    const { road, pages } = this.#parts;
    const decodable = !path.includes("%") || isDecodable(path);
    if (!decodable) void road.answer(message, response, target, path, peer);
    else if (!peer.secure) this.#insecurePage(message, response, target, path, peer);
    else if (!pageVerbs.has(message.method ?? "")) {
      const refusal = { detail: "Pages answer GET and HEAD.", headers: { Allow: "GET, HEAD" } };
      road.refuse(message, response, new ApiError("method_not_allowed", refusal), peer);
    } else {
      message.url = target;
      road.watchPage(message, response, path);
      if (road.stopping) response.shouldKeepAlive = false;
      void pages.handle(message, response, peer);
    }
  }

  /** Documents are sent on to https. What may carry a credential is refused, never redirected. */
  #insecurePage(
    message: IncomingMessage,
    response: ServerResponse,
    target: string,
    path: string,
    peer: DecidedPeer,
  ): void {
    const { road, publicUrl } = this.#parts;
    const reads = message.method === "GET" || message.method === "HEAD";
    if (reads && publicUrl.startsWith("https:") && areaOf(decodeURIComponent(path)) === "page") {
      const headers = { Location: `${publicUrl}${target.replace(/^\/+/, "/")}`, Connection: "close" };
      writeAnswer(message, response, { status: 308, headers, body: null }, peer, true);
    } else void road.answer(message, response, target, path, peer);
  }
}

/** What makes a message unfit for every road. Node checks the rest of the protocol. */
function faultOf(message: IncomingMessage, target: string | null): ApiError | null {
  const { host, "transfer-encoding": coding } = message.headers;
  if (coding !== undefined && coding.toLowerCase() !== "chunked") {
    return notImplemented("The only transfer coding understood here is chunked.");
  }
  if (host === undefined && message.httpVersionMinor === 1) return malformedRequest("The Host header is missing.");
  // Two of them are joined by a comma, which no host has: a proxy may have believed the other one.
  if (host?.includes(",")) return malformedRequest("There is more than one Host header.");
  if (message.httpVersionMajor !== 1) return malformedRequest("This server speaks HTTP/1.1.");
  if (target === null && !(message.method === "OPTIONS" && message.url === "*")) {
    return malformedRequest("The request line holds no path.");
  }
  return null;
}
