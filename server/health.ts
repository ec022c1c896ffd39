import type { IncomingMessage, ServerResponse } from "node:http";
import type { DecidedPeer } from "../sandbox/gateway/transport.ts";
import { writeAnswer } from "./write-answer.ts";

const patienceMs = 2000;

/** Finds what is wrong, in a word; null when all is well. It throws when the store does not answer. */
export type Diagnose = () => Promise<string | null>;

/**
 * `/healthz`: whether this process, its store and its queue do their work. `/readyz`: whether it may be sent requests.
 * They tell nothing else, so plain HTTP may ask too.
 */
export class Health {
  readonly #diagnose: Diagnose;

  constructor(diagnose: Diagnose) {
    this.#diagnose = diagnose;
  }

  async answer(message: IncomingMessage, response: ServerResponse, peer: DecidedPeer): Promise<void> {
    const problem = await this.#check();
    const body = JSON.stringify(problem === null ? { status: "ok" } : { status: "unavailable", reason: problem });
    const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
    writeAnswer(message, response, { status: problem === null ? 200 : 503, headers, body }, peer, false);
  }

  async #check(): Promise<string | null> {
    let timer: NodeJS.Timeout | undefined;
    const unreachable = "store_unreachable";
    const tooLong = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve(unreachable), patienceMs);
    });
    const problem = await Promise.race([this.#diagnose().catch(() => unreachable), tooLong]);
    clearTimeout(timer);
    return problem;
  }
}
