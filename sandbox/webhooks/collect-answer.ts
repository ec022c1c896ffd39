import { webhookLimits } from "../contract/facts.gen.ts";
import type { HeaderPair } from "./sign.ts";

const mostBodyBytes = webhookLimits.responseBodyBytes;
const mostInterim = 16;

/** A complete head, and as much of the body as is kept. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly HeaderPair[];
  readonly body: Uint8Array;
  readonly truncated: boolean;
  /** When the head was complete, on the monotonic clock. */
  readonly headAt: number;
}

interface Controller {
  abort(reason: Error): void;
  rawHeaders?: unknown;
}

/** What an answer ended in: the answer itself, or what went wrong before its head was complete. */
type Settle = (answer: Answer | null, error: unknown) => void;

/**
 * Listens to one answer as it comes, with nothing between: 16 KiB are kept as they were sent, packed or not, and then
 * the line is cut. Once the head is complete, the status has decided; whatever comes after it can only be short.
 */
export class CollectAnswer {
  readonly #now: () => number;
  readonly #settle: Settle;
  #status = 0;
  #headers: HeaderPair[] = [];
  #headAt = 0;
  #parts: Buffer[] = [];
  #length = 0;
  #interim = 0;

  constructor(now: () => number, settle: Settle) {
    this.#now = now;
    this.#settle = settle;
  }

  onRequestStart(): void {}

  onResponseStart(controller: Controller, status: number): void {
    if (status < 200) {
      // A few interim answers are fine; a stream of them would only keep us busy.
      if (++this.#interim > mostInterim)
        throw Object.assign(new Error("Too many interim answers."), { code: "HPE_INTERIM" });
      return;
    }
    this.#headAt = this.#now();
    this.#status = status;
    this.#headers = pairsOf(controller.rawHeaders);
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    const left = mostBodyBytes - this.#length;
    this.#length += chunk.length;
    // A copy, because the chunk is a window into a far larger buffer.
    if (left > 0) this.#parts.push(Buffer.from(chunk.subarray(0, left)));
    if (this.#length > mostBodyBytes) controller.abort(new Error("The answer is longer than what is kept of it."));
  }

  onResponseEnd(): void {
    this.#answer(false);
  }

  onResponseError(_: Controller, error: unknown): void {
    if (this.#status >= 200) this.#answer(true);
    else this.#settle(null, error);
  }

  #answer(truncated: boolean): void {
    const [only] = this.#parts;
    const body = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
    this.#settle({ status: this.#status, headers: this.#headers, body, truncated, headAt: this.#headAt }, null);
  }
}

/** Raw headers come as names and values in turn, as bytes. */
function pairsOf(raw: unknown): HeaderPair[] {
  const flat = raw as (Buffer | string)[];
  const pairs: HeaderPair[] = [];
  for (let place = 0; place + 1 < flat.length; place += 2) {
    pairs.push([String(flat[place]).toLowerCase(), latin(flat[place + 1])]);
  }
  return pairs;
}

/** Header values are bytes; UTF-8 where they are, else one letter for each byte. */
function latin(value: Buffer | string | undefined): string {
  if (typeof value === "string" || value === undefined) return value ?? "";
  const text = value.toString("utf8");
  return text.includes("\ufffd") ? value.toString("latin1") : text;
}
