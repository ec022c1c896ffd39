import type { AttemptResult } from "./attempt-result.ts";
import type { ClaimedAttempt } from "./claim.ts";

/** An open line to a developer's machine: takes an attempt and gives what the machine reported. */
export interface OpenStream {
  readonly id: string;
  send(claimed: ClaimedAttempt): Promise<AttemptResult>;
  close(reason: "replaced" | "shutdown" | "revoked"): void;
}

/** The streams that are open in this process, one for each listener at most. */
export class ListenerStreams {
  readonly #streams = new Map<string, OpenStream>();
  readonly #listeners: ((lane: string) => void)[] = [];

  onChange(listener: (lane: string) => void): void {
    this.#listeners.push(listener);
  }

  isOpen(webhookId: string): boolean {
    return this.#streams.has(webhookId);
  }

  /** Puts a stream in place; an older one is told that it was replaced. */
  open(webhookId: string, stream: OpenStream): void {
    this.#streams.get(webhookId)?.close("replaced");
    this.#streams.set(webhookId, stream);
    for (const listener of this.#listeners) listener(webhookId);
  }

  /** Takes a stream away, unless a newer one already stands there. */
  closed(webhookId: string, streamId: string): void {
    if (this.#streams.get(webhookId)?.id === streamId) this.#streams.delete(webhookId);
  }

  idOf(webhookId: string): string | null {
    return this.#streams.get(webhookId)?.id ?? null;
  }

  deliver(claimed: ClaimedAttempt): Promise<AttemptResult> {
    const stream = this.#streams.get(claimed.delivery.webhook_id);
    // Nobody answers: the lease ends by itself, and the attempt costs nothing.
    return stream ? stream.send(claimed) : Promise.reject(new StreamLost());
  }

  closeAll(): void {
    for (const stream of this.#streams.values()) stream.close("shutdown");
    this.#streams.clear();
  }
}

/** The line broke in the middle of an attempt. */
export class StreamLost extends Error {
  constructor() {
    super("The listener's stream is not open.");
    this.name = "StreamLost";
  }
}
