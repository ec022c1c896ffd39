import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { type DecidedPeer, decidePeer, type TransportRules } from "../sandbox/gateway/transport.ts";
import { headerOf } from "./node-incoming.ts";

/** Decides about the peer of a message; without proxies once for each connection. */
export class Peers {
  readonly #rules: TransportRules;
  readonly #tls: boolean;
  readonly #known = new WeakMap<Socket, DecidedPeer>();

  constructor(rules: TransportRules, tls: boolean) {
    this.#rules = rules;
    this.#tls = tls;
  }

  of(message: IncomingMessage): DecidedPeer {
    if (this.#rules.trusted !== null) return this.decide(message.socket, (name) => headerOf(message, name));
    let peer = this.#known.get(message.socket);
    if (!peer) {
      peer = this.decide(message.socket, () => null);
      this.#known.set(message.socket, peer);
    }
    return peer;
  }

  decide(socket: Socket, header: (name: string) => string | null): DecidedPeer {
    return decidePeer(socket.remoteAddress ?? "", this.#tls, header, this.#rules);
  }
}
