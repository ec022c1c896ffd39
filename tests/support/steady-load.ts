import { setTimeout as sleep } from "node:timers/promises";

/** One request as its sender saw it. */
export interface Sent {
  readonly at: number;
  readonly endedAt: number;
  /** Null when the connection broke. */
  readonly status: number | null;
  readonly body: Record<string, unknown>;
}

export async function send(
  base: string,
  key: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const at = performance.now();
  const type = body === undefined ? {} : { "content-type": "application/json" };
  try {
    const response = await fetch(base + path, {
      method,
      headers: { authorization: `Bearer ${key}`, ...type, ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    const read = text.startsWith("{") ? (JSON.parse(text) as Record<string, unknown>) : {};
    return { at, endedAt: performance.now(), status: response.status, body: read };
  } catch {
    return { at, endedAt: performance.now(), status: null, body: {} };
  }
}

let made = 0;

/** Clients that send one request after the other until they are told to stop. */
export class SteadyLoad {
  readonly sent: Sent[] = [];
  /** The ids of posts that were acknowledged, by the names of their calls. */
  readonly acknowledged = new Map<string, string>();
  /** Names whose answers named two different posts. */
  readonly changed: string[] = [];
  readonly #base: string;
  readonly #key: string;
  readonly #clients: Promise<void>[] = [];
  readonly #name = `load-${++made}`;
  #open = true;
  #abandoned = false;

  constructor(base: string, key: string, writers: number, readers: number) {
    this.#base = base;
    this.#key = key;
    for (let client = 0; client < writers; client++) this.#clients.push(this.#write(client));
    for (let client = 0; client < readers; client++) this.#clients.push(this.#read());
  }

  /** Requests that did not get what they asked for. */
  get failed(): Sent[] {
    return this.sent.filter(({ status }) => status === null || status >= 400);
  }

  /** Gives up, when a test has failed. */
  abandon(): void {
    this.#open = false;
    this.#abandoned = true;
  }

  /** Waits until every post that was begun is acknowledged. */
  async stop(): Promise<void> {
    this.#open = false;
    await Promise.all(this.#clients);
  }

  /** A good client: it sends a call again, under the same name, until it knows what became of it. */
  async #write(client: number): Promise<void> {
    for (let count = 0; this.#open; count++) {
      const name = `${this.#name}/${client}/${count}`;
      const scheduledAt = new Date(Date.now() + 1500).toISOString();
      const body = { content: `words of ${name}`, channels: ["linkedin"], scheduledAt, test: { linkedin: "publish" } };
      let done = false;
      while (!done && !this.#abandoned) {
        const answer = await send(this.#base, this.#key, "POST", "/v1/posts", body, { "idempotency-key": name });
        this.sent.push(answer);
        done = answer.status === 201;
        if (done) this.#acknowledge(name, String(answer.body.id));
        await sleep(done ? 40 : 100);
      }
    }
  }

  #acknowledge(name: string, id: string): void {
    const before = this.acknowledged.get(name);
    if (before !== undefined && before !== id) this.changed.push(name);
    this.acknowledged.set(name, id);
  }

  async #read(): Promise<void> {
    while (this.#open) {
      this.sent.push(await send(this.#base, this.#key, "GET", "/v1/posts?limit=5"));
      await sleep(25);
    }
  }
}

/** Calls as fast as it may with a key of few calls, until told to stop. */
export class Greedy {
  readonly key: string;
  readonly admitted: Sent[] = [];
  refused = 0;
  readonly #done: Promise<void>;
  #open = true;

  constructor(base: string, key: string) {
    this.key = key;
    this.#done = Promise.all([1, 2, 3].map(() => this.#call(base, key))).then(() => undefined);
  }

  async stop(): Promise<void> {
    this.#open = false;
    await this.#done;
  }

  /** The most calls that were surely admitted within one minute: each lies between its sending and its answer. */
  mostInOneMinute(): number {
    const counts = this.admitted.map(
      ({ at }) => this.admitted.filter((other) => other.at >= at && other.endedAt < at + 60_000).length,
    );
    return Math.max(0, ...counts);
  }

  async #call(base: string, key: string): Promise<void> {
    while (this.#open) {
      const sent = await send(base, key, "GET", "/v1/me");
      if (sent.status === 200) this.admitted.push(sent);
      else if (sent.status === 429) this.refused++;
      await sleep(20);
    }
  }
}
