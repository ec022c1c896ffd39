import { APIConnectionError, APIError, InvalidResponseError } from "../../typescript/src/errors.ts";
import type { ServerMessage, StreamPromise } from "../../typescript/src/results.ts";
import type { Machine } from "./machine.ts";

/** Seconds before another try: the first at once, the last for ever. */
export const steps: readonly number[] = [0, 1, 2, 5];

/** A line on which nothing comes for so long is dead. The server says something every 15 seconds. */
export const silentMs = 40_000;

interface Line<M> {
  open(options: {
    lastEventId?: string;
    signal: AbortSignal;
    idleTimeout: number;
    maxRetries: number;
  }): StreamPromise<M>;
  readonly machine: Pick<Machine, "sleep">;
  readonly signal: AbortSignal;
  /** Told before each wait for another try. */
  lost(waitSeconds: number, error: unknown): void;
}

/** Reads a stream for ever. Where the line breaks it is opened again, and goes on after the last message. */
export async function* follow<M extends ServerMessage>({
  open,
  machine,
  signal,
  lost,
}: Line<M>): AsyncGenerator<M, void> {
  let lastEventId: string | undefined;
  let failed = 0;
  while (!signal.aborted) {
    let error: unknown;
    try {
      const resume = lastEventId === undefined ? {} : { lastEventId };
      for await (const message of open({ ...resume, signal, idleTimeout: silentMs, maxRetries: 0 })) {
        failed = 0;
        if (message.id) lastEventId = message.id;
        yield message;
      }
    } catch (caught) {
      if (signal.aborted) return;
      if (!passes(caught)) throw caught;
      error = caught;
    }
    const wait = Math.max(steps[Math.min(failed, steps.length - 1)] ?? 0, askedFor(error));
    failed++;
    lost(wait, error);
    await machine.sleep(wait * 1000, signal);
  }
}

/** Whether the same line may work in a moment. A refusal of the key or of the call will not pass. */
function passes(error: unknown): boolean {
  if (error instanceof APIError) return error.status >= 500 || error.status === 429 || error.status === 408;
  return error instanceof APIConnectionError || error instanceof InvalidResponseError;
}

const askedFor = (error: unknown): number => (error instanceof APIError ? (error.retryAfter ?? 0) : 0);
