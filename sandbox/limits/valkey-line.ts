import { Redis } from "ioredis";
import { limitScript } from "./valkey-script.ts";

const longestWaitMs = 300;
const connectMs = 1000;
const patientMs = 2000;

/** What a line to Valkey tells whoever holds it. */
export interface LineEvents {
  /** It can be asked from now on. */
  ready(): void;
  lost(): void;
}

type Words = readonly (string | number)[];

interface Scripted {
  limit(key: string, ...words: Words): Promise<number[]>;
}

/** One connection to Valkey or Redis. A question has its answer in time, or null: nobody waits for a server that is away. */
export class ValkeyLine {
  readonly #redis: Redis;
  readonly #deadlineMs: number;

  constructor(url: string, deadlineMs: number, events: LineEvents) {
    this.#deadlineMs = deadlineMs;
    this.#redis = new Redis(url, {
      lazyConnect: true,
      connectionName: "aloha",
      connectTimeout: connectMs,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(times * 50, longestWaitMs),
      scripts: { limit: { lua: limitScript, numberOfKeys: 1 } },
    });
    this.#redis.on("ready", () => events.ready());
    this.#redis.on("close", () => events.lost());
    // Whatever went wrong, the line closes and is opened again.
    this.#redis.on("error", () => undefined);
    this.#redis.connect().catch(() => undefined);
  }

  /** Runs the script for one key. */
  ask(key: string, ...words: Words): Promise<number[] | null> {
    return this.#inTime(this.#run(key, words), this.#deadlineMs);
  }

  /** The same for work on which no call waits. */
  askPatiently(key: string, ...words: Words): Promise<number[] | null> {
    return this.#inTime(this.#run(key, words), patientMs);
  }

  /** Ends this connection, which may be a dead one, and opens another. */
  renew(): void {
    this.#redis.disconnect(true);
  }

  close(): void {
    this.#redis.disconnect();
  }

  #run(key: string, words: Words): Promise<number[]> {
    return (this.#redis as unknown as Scripted).limit(key, ...words);
  }

  /** An answer that has arrived while this process was busy is in time: it is read before the deadline is believed. */
  #inTime<T>(asked: Promise<T>, deadlineMs: number): Promise<T | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => setImmediate(() => setImmediate(() => resolve(null))), deadlineMs);
      asked.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
    });
  }
}
