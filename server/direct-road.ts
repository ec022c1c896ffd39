import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError } from "../sandbox/errors.ts";
import type { Incoming, Outgoing, Peer } from "../sandbox/gateway/exchange.ts";
import type { DecidedPeer } from "../sandbox/gateway/transport.ts";
import type { Begun, Observer } from "../sandbox/observe/observer.ts";
import { afterVersion, areaOf, isDecodable } from "./areas.ts";
import { headerOf, NodeIncoming } from "./node-incoming.ts";
import type { Refuse } from "./refusal.ts";
import { handlerOf, type RouteModule, type RouteTable } from "./route-table.ts";
import { writeAnswer } from "./write-answer.ts";

/** What is noted for a caller who left before anything was answered. */
const unanswered = 499;

/** What a path is called that no operation declares: a word from a short list, so that nobody can make up new ones. */
function kindOf(path: string): string {
  const area = areaOf(path);
  if (area === "oauth") return path;
  return area === "signIn" ? "/api/auth" : "unknown";
}

/** Tells the operator of a fault that no caller may read. */
export type Report = (error: unknown, requestId: string) => void;

/** The road past Next: node's message in, the gateway's answer out. */
export class DirectRoad {
  readonly #table: RouteTable;
  readonly #refuse: Refuse;
  readonly #report: Report;
  readonly #observer: Observer;
  /** True from the moment the server stops: every answer is then the last of its connection. */
  stopping = false;

  constructor(table: RouteTable, refuse: Refuse, report: Report, observer: Observer) {
    this.#observer = observer;
    this.#table = table;
    this.#refuse = refuse;
    this.#report = report;
  }

  async answer(
    message: IncomingMessage,
    response: ServerResponse,
    target: string,
    path: string,
    peer: DecidedPeer,
  ): Promise<void> {
    const begun = this.#begin(message);
    const incoming = new NodeIncoming(message, response, target, peer, begun.span);
    const outgoing = await this.exchange(incoming, path);
    this.#end(begun, message, path, outgoing);
    try {
      writeAnswer(message, response, outgoing, peer, this.stopping);
    } catch (error) {
      // A header value that node will not send. Nothing is written yet, so the answer can still be a proper one.
      writeAnswer(message, response, this.#broken(error, peer), peer, true);
    }
  }

  /** The gateway's answer to a call, whatever its path: a path outside the API meets the same refusals. */
  async exchange(incoming: Incoming, path: string): Promise<Outgoing> {
    try {
      return await handlerOf(this.#moduleFor(path), incoming.method).exchange(incoming);
    } catch (error) {
      // A refusal is meant for the caller: nobody has to look into it.
      return error instanceof ApiError
        ? this.#refuse(error, incoming.peer.address)
        : this.#broken(error, incoming.peer);
    }
  }

  /** Answers a call that is refused before any handler is asked. */
  refuse(message: IncomingMessage, response: ServerResponse, error: ApiError, peer: DecidedPeer, close = false): void {
    const outgoing = this.#refuse(error, peer.address);
    this.#end(this.#begin(message), message, message.url ?? "", outgoing);
    writeAnswer(message, response, outgoing, peer, close || this.stopping);
  }

  /** The first moment of a request, for whoever watches. */
  #begin(message: IncomingMessage): Begun {
    return this.#observer.begin(() => headerOf(message, "traceparent"));
  }

  #end(begun: Begun, message: IncomingMessage, path: string, { status, headers, seen }: Outgoing): void {
    const method = message.method ?? "";
    const requestId = headers["X-Request-Id"] ?? null;
    this.#observer.end(begun, {
      method,
      path,
      kind: seen ? "unknown" : kindOf(path),
      status,
      requestId,
      seen: seen ?? null,
    });
  }

  /** Tells of a page when it is written, or when whoever asked for it has left. */
  watchPage(message: IncomingMessage, response: ServerResponse, path: string): void {
    const begun = this.#begin(message);
    const method = message.method ?? "";
    const kind = path.startsWith("/_next/") ? "asset" : "page";
    response.once("close", () => {
      const status = response.headersSent ? response.statusCode : unanswered;
      this.#observer.end(begun, { method, path, kind, status, requestId: null, seen: null });
    });
  }

  #moduleFor(path: string): RouteModule {
    const area = areaOf(path);
    if (area === "signIn") return this.#table.signIn;
    if (area === "oauth") return this.#table.oauth.get(path) ?? this.#table.unknown;
    if (area !== "api") return this.#table.unknown;
    if (path.includes("%") && !isDecodable(path)) return this.#table.unknown;
    return this.#table.find(afterVersion(path));
  }

  #broken(error: unknown, peer: Peer): Outgoing {
    const detail = "Something broke on our side. Send the call again; if it stays, tell us the request id.";
    const outgoing = this.#refuse(new ApiError("internal_error", { detail }), peer.address);
    this.#report(error, outgoing.headers["X-Request-Id"] ?? "");
    return outgoing;
  }
}
