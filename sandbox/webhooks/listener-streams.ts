import { webhookLimits } from "../contract/facts.gen.ts";
import { attemptId } from "./attempt-id.ts";
import type { AttemptResult } from "./attempt-result.ts";
import { type ClaimedAttempt, leaseMs } from "./claim.ts";
import { noAnswer } from "./no-answer.ts";

/** An open line to a developer's machine. */
export interface OpenStream {
  readonly id: string;
  /** Hands an attempt out. */
  send(claimed: ClaimedAttempt): void;
  close(reason: "replaced" | "shutdown" | "revoked"): void;
}

interface OpenAttempt {
  readonly claimed: ClaimedAttempt;
  readonly ended: PromiseWithResolvers<AttemptResult>;
  readonly stored: PromiseWithResolvers<void>;
  timer: NodeJS.Timeout | undefined;
}

const deadlineMs = webhookLimits.requestSeconds * 1000;

/** The streams that are open in this process, one for each listener at most, and the attempts that wait for a report. */
export class ListenerStreams {
  readonly #streams = new Map<string, OpenStream>();
  readonly #attempts = new Map<string, OpenAttempt>();
  readonly #watchers: ((lane: string) => void)[] = [];

  onChange(watcher: (lane: string) => void): void {
    this.#watchers.push(watcher);
  }

  isOpen(webhookId: string): boolean {
    return this.#streams.has(webhookId);
  }

  /** The listeners whose streams are open in this process. */
  openHere(): string[] {
    return [...this.#streams.keys()];
  }

  /** Puts a stream in place. An older one is told so, and what it had not reported is handed out again, in order. */
  open(webhookId: string, stream: OpenStream): void {
    this.#streams.get(webhookId)?.close("replaced");
    this.#streams.set(webhookId, stream);
    for (const attempt of this.#of(webhookId)) this.#hand(attempt, stream);
    for (const watcher of this.#watchers) watcher(webhookId);
  }

  /** Takes a stream away, unless a newer one already stands there. Its attempts stay open for a lease. */
  closed(webhookId: string, streamId: string): void {
    if (this.#streams.get(webhookId)?.id !== streamId) return;
    this.#streams.delete(webhookId);
    for (const attempt of this.#of(webhookId)) {
      clearTimeout(attempt.timer);
      attempt.timer = setTimeout(() => attempt.ended.reject(new StreamLost()), leaseMs);
    }
    for (const watcher of this.#watchers) watcher(webhookId);
  }

  /** Hands an attempt to the machine and waits for its report. */
  async deliver(claimed: ClaimedAttempt): Promise<AttemptResult> {
    const stream = this.#streams.get(claimed.delivery.webhook_id);
    if (!stream) throw new StreamLost();
    const attempt: OpenAttempt = {
      claimed,
      ended: Promise.withResolvers(),
      stored: Promise.withResolvers(),
      timer: undefined,
    };
    const id = attemptId(claimed.delivery.id, claimed.number);
    this.#attempts.set(id, attempt);
    this.#hand(attempt, stream);
    try {
      return await attempt.ended.promise;
    } finally {
      clearTimeout(attempt.timer);
    }
  }

  /** Takes a report. Null when this process has no such attempt open; otherwise it resolves once the outcome is stored. */
  report(id: string, result: AttemptResult): Promise<void> | null {
    const attempt = this.#attempts.get(id);
    if (!attempt) return null;
    attempt.ended.resolve(result);
    return attempt.stored.promise;
  }

  openAttempts(): ClaimedAttempt[] {
    return [...this.#attempts.values()].map(({ claimed }) => claimed);
  }

  /** Another process has written the outcome. */
  endedElsewhere(claimed: ClaimedAttempt): void {
    this.#attempts.get(attemptId(claimed.delivery.id, claimed.number))?.ended.reject(new StreamLost());
  }

  /** The outcome of an attempt stands in the store, or never will. */
  settled(claimed: ClaimedAttempt): void {
    if (claimed.endpoint.row.kind !== "listener") return;
    const id = attemptId(claimed.delivery.id, claimed.number);
    this.#attempts.get(id)?.stored.resolve();
    this.#attempts.delete(id);
  }

  closeAll(): void {
    for (const stream of this.#streams.values()) stream.close("shutdown");
    this.#streams.clear();
    for (const { ended } of this.#attempts.values()) ended.reject(new StreamLost());
  }

  #of(webhookId: string): OpenAttempt[] {
    return [...this.#attempts.values()].filter(({ claimed }) => claimed.delivery.webhook_id === webhookId);
  }

  #hand(attempt: OpenAttempt, stream: OpenStream): void {
    clearTimeout(attempt.timer);
    attempt.timer = setTimeout(() => {
      const timings = { ...noAnswer.timings, totalMs: deadlineMs };
      attempt.ended.resolve({ ...noAnswer, code: "timeout", phase: "headers", timings });
    }, deadlineMs);
    stream.send(attempt.claimed);
  }
}

/** The line broke in the middle of an attempt: nobody knows what became of it. */
export class StreamLost extends Error {
  constructor() {
    super("The listener's stream is not open.");
    this.name = "StreamLost";
  }
}
