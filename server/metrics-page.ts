import type { IncomingMessage, ServerResponse } from "node:http";
import type { DecidedPeer } from "../sandbox/gateway/transport.ts";
import { equalInConstantTime } from "../sandbox/secrets.ts";
import { writeAnswer } from "./write-answer.ts";

const throughProxy = ["forwarded", "x-forwarded-for", "via", "x-real-ip"];

export interface MetricsPageParts {
  /** What a caller from elsewhere must send as a bearer token; null lets nobody in from elsewhere. */
  readonly token: string | null;
  /** Rejects when the store does not answer. */
  readonly text: () => Promise<string>;
  /** Tells the operator why there are no figures. */
  readonly report: (error: unknown) => void;
}

/** `/metrics` for an operator: from this very machine, or with the token. Everybody else finds nothing there. */
export class MetricsPage {
  readonly #parts: MetricsPageParts;

  constructor(parts: MetricsPageParts) {
    this.#parts = parts;
  }

  /** True when this caller may look. */
  admits(message: IncomingMessage, peer: DecidedPeer): boolean {
    const { token } = this.#parts;
    const [, given] = /^Bearer (.+)$/i.exec(message.headers.authorization ?? "") ?? [];
    if (token !== null && given !== undefined) return peer.secure && equalInConstantTime(given, token);
    return isHere(message);
  }

  async answer(message: IncomingMessage, response: ServerResponse, peer: DecidedPeer): Promise<void> {
    const text = await this.#text();
    const headers = { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" };
    const body = text ?? "The figures cannot be read now.\n";
    writeAnswer(message, response, { status: text === null ? 503 : 200, headers, body }, peer, false);
  }

  /** Null when there is none: nobody waits for this answer, so what is thrown here would end the process. */
  async #text(): Promise<string | null> {
    try {
      return await this.#parts.text();
    } catch (error) {
      this.#parts.report(error);
      return null;
    }
  }
}

/** A proxy on this machine also comes from loopback, so its marks count as elsewhere, and so does a borrowed host name. */
function isHere(message: IncomingMessage): boolean {
  const address = message.socket.remoteAddress ?? "";
  if (!/^(127\.|::1$|::ffff:127\.)/.test(address)) return false;
  if (throughProxy.some((name) => message.headers[name] !== undefined)) return false;
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(message.headers.host ?? "");
}
