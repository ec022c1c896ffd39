import type { IncomingMessage, ServerResponse } from "node:http";
import type { DecidedPeer } from "../sandbox/gateway/transport.ts";
import { writeAnswer } from "./write-answer.ts";

const patienceMs = 2000;

/** `/healthz`: whether this process and its store answer. It tells nothing else, so plain HTTP may ask too. */
export class Health {
  readonly #storeAnswers: () => Promise<unknown>;

  constructor(storeAnswers: () => Promise<unknown>) {
    this.#storeAnswers = storeAnswers;
  }

  async answer(message: IncomingMessage, response: ServerResponse, peer: DecidedPeer): Promise<void> {
    const well = await this.#check();
    const body = JSON.stringify({ status: well ? "ok" : "unavailable" });
    const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
    writeAnswer(message, response, { status: well ? 200 : 503, headers, body }, peer, false);
  }

  async #check(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    const answer = this.#storeAnswers().then(
      () => true,
      () => false,
    );
    const well = await Promise.race([answer, tooLong]);
    clearTimeout(timer);
    return well;
  }
}
