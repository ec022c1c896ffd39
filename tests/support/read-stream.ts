import type { TestContext } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { formats } from "#sandbox/contract/formats.ts";
import { schemas } from "#sandbox/contract/schemas.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { call } from "./call.ts";

/** The messages of all streams by their names, and what their data is. */
export interface Data {
  caught: Schema<"Caught">;
  hello: Schema<"ListenerHello">;
  attempt: Schema<"ListenerAttempt">;
  bye: Schema<"StreamBye">;
  request: Schema<"LoggedRequest">;
}

const shapes: Record<keyof Data, string> = {
  caught: "Caught",
  hello: "ListenerHello",
  attempt: "ListenerAttempt",
  bye: "StreamBye",
  request: "LoggedRequest",
};

export interface Message<Name extends keyof Data> {
  readonly event: Name;
  readonly id: string | null;
  readonly data: Data[Name];
}

const patienceMs = 5000;
const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
ajv.addSchema(schemas as object);

/** An open stream that reads all the time, as a real client does. Every message is held against the contract. */
export class Line {
  readonly headers: Headers;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #hangUp: AbortController;
  readonly #messages: Message<keyof Data>[] = [];
  readonly #pumping: Promise<void>;
  #failure: unknown = null;
  #wake: () => void = () => {};

  constructor(stream: ReadableStream<Uint8Array>, headers: Headers, hangUp: AbortController) {
    this.headers = headers;
    this.#reader = stream.getReader();
    this.#hangUp = hangUp;
    this.#pumping = this.#pump().catch((error) => {
      this.#failure = error;
      this.#wake();
    });
  }

  /** The next message, which must have this name. */
  async next<Name extends keyof Data>(name: Name): Promise<Message<Name>> {
    const until = performance.now() + patienceMs;
    while (this.#messages.length === 0) {
      if (this.#failure !== null) throw this.#failure;
      if (performance.now() >= until) throw new Error(`No message within ${patienceMs} ms; ${name} was awaited.`);
      await this.#news(until - performance.now());
    }
    const message = this.#messages.shift() as Message<Name>;
    if (message.event === name) return message;
    throw new Error(`The stream said ${JSON.stringify(message)}, and ${name} was awaited.`);
  }

  /** Messages that came and that nobody asked for. */
  get waiting(): number {
    return this.#messages.length;
  }

  /** Resolves when the other side has ended the stream. */
  async ended(): Promise<void> {
    await this.#pumping;
    if (this.#failure !== null) throw this.#failure;
  }

  /** Hangs up, and waits until the other side has let go. */
  async close(): Promise<void> {
    this.#hangUp.abort();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("The other side did not let go.")), patienceMs);
    });
    await Promise.race([this.#pumping, late]);
    clearTimeout(timer);
  }

  async #news(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#wake = resolve;
    await promise;
    clearTimeout(timer);
  }

  async #pump(): Promise<void> {
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) this.#take(block);
    }
  }

  #take(block: string): void {
    const fields = new Map(
      block.split("\n").map((line): [string, string] => {
        const at = line.indexOf(":");
        return [line.slice(0, at), line.slice(at + 1).trimStart()];
      }),
    );
    // A line that begins with a colon only shows that the stream is alive.
    if (!fields.has("event")) return;
    const event = fields.get("event") as keyof Data;
    const data: Data[keyof Data] = JSON.parse(fields.get("data") ?? "null");
    const check = ajv.getSchema(`aloha#/$defs/${shapes[event]}`);
    if (!check?.(data)) throw new Error(`${event} breaks the contract: ${ajv.errorsText(check?.errors)}\n${block}`);
    this.#messages.push({ event, id: fields.get("id") ?? null, data });
    this.#wake();
  }
}

/** Opens a stream for the length of one test. */
export async function openLine(
  t: TestContext,
  path: string,
  key: string,
  headers: Record<string, string> = {},
): Promise<Line> {
  const hangUp = new AbortController();
  const answer = await call("GET", path, { key, headers, signal: hangUp.signal });
  if (!answer.stream) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  const line = new Line(answer.stream, answer.headers, hangUp);
  t.after(() => line.close());
  return line;
}
