import { Client } from "pg";
import type { WakeListener } from "./engine.ts";

export const laneChannel = "aloha_lane";
const longestPayload = 7000;
const againMs = 1000;

/** What a commit says to other processes about the lanes it made due. "*" means: look at all of them. */
export function lanePayload(lanes: readonly string[]): string {
  const text = lanes.join(",");
  return text.length > longestPayload ? "*" : text;
}

/** Hears what other processes made due. Losing the connection costs latency, never work: everybody polls as well. */
export class PostgresNotices {
  readonly #url: string;
  readonly #listeners: readonly WakeListener[];
  #client: Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(url: string, listeners: readonly WakeListener[]) {
    this.#url = url;
    this.#listeners = listeners;
  }

  async open(): Promise<void> {
    if (this.#closed) return;
    const client = new Client({ connectionString: this.#url });
    this.#client = client;
    const again = () => {
      if (this.#client !== client || this.#closed) return;
      this.#client = null;
      this.#timer = setTimeout(() => void this.open(), againMs);
      this.#timer.unref();
    };
    client.on("error", again);
    client.on("end", again);
    client.on("notification", ({ payload = "" }) => {
      for (const lane of payload.split(",")) for (const listener of this.#listeners) listener(0, lane);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${laneChannel}`);
    } catch {
      again();
      // A line that is open and does not listen is of no use to anybody.
      await client.end().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }
}
