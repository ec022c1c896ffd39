import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError } from "../sandbox/errors.ts";
import type { Incoming, Outgoing, Peer } from "../sandbox/gateway/exchange.ts";
import type { DecidedPeer } from "../sandbox/gateway/transport.ts";
import { afterVersion, areaOf, isDecodable } from "./areas.ts";
import { NodeIncoming } from "./node-incoming.ts";
import type { Refuse } from "./refusal.ts";
import { handlerOf, type RouteModule, type RouteTable } from "./route-table.ts";
import { writeAnswer } from "./write-answer.ts";

/** Tells the operator of a fault that no caller may read. */
export type Report = (error: unknown, requestId: string) => void;

/** The road past Next: node's message in, the gateway's answer out. */
export class DirectRoad {
  readonly #table: RouteTable;
  readonly #refuse: Refuse;
  readonly #report: Report;
  /** True from the moment the server stops: every answer is then the last of its connection. */
  stopping = false;

  constructor(table: RouteTable, refuse: Refuse, report: Report) {
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
    const incoming = new NodeIncoming(message, response, target, peer);
    const outgoing = await this.exchange(incoming, path);
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
    writeAnswer(message, response, this.#refuse(error, peer.address), peer, close || this.stopping);
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
