import type { Told } from "./mask-answer.ts";

const patienceMs = 5000;

/** What to remember of an answer: each name, and where it stands, such as `data.0.id`. */
export type Keep = Readonly<Record<string, string>>;

/** One way into the same house, with a workspace of its own and the ids that it has given so far. */
export class Road {
  readonly base: string;
  readonly #ids = new Map<string, string>();
  #key = "";

  constructor(base: string) {
    this.base = base;
  }

  async open(): Promise<void> {
    const made = await fetch(`${this.base}/v1/sandbox/workspaces`, { method: "POST" });
    this.#key = ((await made.json()) as { key: { secret: string } }).key.secret;
  }

  /** Sends a call; `{name}` in its path, its headers and its body stands for a remembered id. */
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Told> {
    const sent = this.#bodyOf(body);
    // The type of a form is written with its boundary.
    const type = sent === null || sent instanceof FormData ? undefined : { "content-type": "application/json" };
    const response = await fetch(this.base + this.fill(path), {
      method,
      headers: { ...this.#own(headers), ...type, ...headers },
      body: sent,
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  }

  /** Opens a stream. Whoever reads it closes it. */
  async listen(path: string, headers: Record<string, string> = {}): Promise<RoadStream> {
    const hangUp = new AbortController();
    const response = await fetch(this.base + this.fill(path), { headers: this.#own(headers), signal: hangUp.signal });
    return new RoadStream(response, hangUp);
  }

  keep(told: Told, names: Keep): void {
    const data = /^data: (.*)$/m.exec(told.body)?.[1] ?? told.body;
    for (const [name, place] of Object.entries(names)) {
      const found = place.split(".").reduce((value, step) => Object(value)[step], JSON.parse(data));
      if (typeof found !== "string") throw new Error(`Nothing stands at ${place} in ${told.body}`);
      this.#ids.set(name, found);
    }
  }

  #bodyOf(body: unknown): string | FormData | null {
    if (body === undefined) return null;
    return typeof body === "string" || body instanceof FormData ? body : this.fill(JSON.stringify(body));
  }

  #own(headers: Record<string, string>): Record<string, string> {
    const filled = Object.entries(headers).map(([name, value]) => [name, this.fill(value)]);
    return { authorization: `Bearer ${this.#key}`, ...Object.fromEntries(filled) };
  }

  /** `{name}` stands for a remembered id. */
  fill(text: string): string {
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const id = this.#ids.get(name);
      if (id === undefined) throw new Error(`No answer has given {${name}} yet.`);
      return id;
    });
  }
}

/** A stream that is read message by message, each as the bytes that came. */
export class RoadStream {
  /** The answer before its first message. */
  readonly head: Told;
  readonly #hangUp: AbortController;
  readonly #reader: ReadableStreamDefaultReader<string>;
  #text = "";

  constructor(response: Response, hangUp: AbortController) {
    if (!response.body) throw new Error(`${response.url} answered ${response.status} without a stream.`);
    this.head = { status: response.status, headers: Object.fromEntries(response.headers), body: "" };
    this.#hangUp = hangUp;
    this.#reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  }

  async next(): Promise<Told> {
    const late = setTimeout(() => this.#hangUp.abort(new Error("No message came in time.")), patienceMs);
    try {
      while (!this.#text.includes("\n\n")) {
        const { done, value } = await this.#reader.read();
        if (done) throw new Error(`The stream ended after ${this.#text}`);
        this.#text += value;
      }
    } finally {
      clearTimeout(late);
    }
    const end = this.#text.indexOf("\n\n") + 2;
    const body = this.#text.slice(0, end);
    this.#text = this.#text.slice(end);
    return { status: this.head.status, headers: {}, body };
  }

  async close(): Promise<void> {
    this.#hangUp.abort();
    await this.#reader.cancel().catch(() => undefined);
  }
}
