import type { WebhookPayload } from "../types.gen.ts";
import { WebhookSignatureError } from "./signature-error.ts";
import type { Secret } from "./signatures.ts";
import { type VerifyOptions, verify, type WebhookEvent } from "./verify.ts";

/** Remembers which events were done. With several processes, keep the ids in what they share, such as Redis. */
export interface DedupeStore {
  /** Keeps the id for so many seconds. True when it was not there before. It must be one atomic step. */
  add(id: string, seconds: number): boolean | Promise<boolean>;
  /** Forgets the id: its function failed, and Aloha sends the event again. */
  remove(id: string): unknown;
}

/** Functions by the name of their event. */
export type EventFunctions = {
  readonly [Name in WebhookPayload["event"]]?: (event: Extract<WebhookPayload, { event: Name }>) => unknown;
};

/** What a receiver is made of. */
export interface HandlerOptions extends VerifyOptions {
  /** The `whsec_…` of the webhook, or several during a rotation. */
  readonly secret: Secret | undefined;
  /** What to do, by the name of the event. */
  readonly on?: EventFunctions;
  /** The function for all other events. */
  readonly otherwise?: (event: WebhookEvent) => unknown;
  /** Where the ids of events that were done are kept for seven days: an event may come twice. */
  readonly dedupe?: DedupeStore;
}

/**
 * A whole receiver. It answers 204 when the event is done, also when there is no function for it; 400 when the request is
 * not from Aloha; and 500 when a function threw: Aloha then sends the event again, after a minute first and a day last.
 *
 * `requireTimestamp` is true unless you say otherwise.
 */
export function handler({
  secret,
  on,
  otherwise,
  dedupe,
  ...options
}: HandlerOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    let status = 204;
    let words: string | undefined;
    try {
      const event = await verify(request, secret as Secret, { requireTimestamp: true, ...options });
      const run = (on?.[event.event as never] ?? otherwise) as ((event: WebhookEvent) => unknown) | undefined;
      if (run && (await (dedupe?.add(event.id, 604_800) ?? true))) {
        try {
          await run(event);
        } catch (error) {
          await dedupe?.remove(event.id);
          throw error;
        }
      }
    } catch (error) {
      status = 500;
      if (error instanceof WebhookSignatureError) {
        status = 400;
        words = error.message;
      }
      // biome-ignore lint/suspicious/noConsole: the cause is the receiver's own, and must not be lost.
      else console.error(error);
    }
    return new Response(words, { status });
  };
}

/** A store for one process, which forgets with it. */
export function memoryStore(): DedupeStore {
  const until = new Map<string, number>();
  return {
    add(id, seconds) {
      const now = Date.now();
      // Ids are kept for equally long, so the oldest stand first.
      for (const [old, end] of until) {
        if (end > now) break;
        until.delete(old);
      }
      if (until.has(id)) return false;
      until.set(id, now + seconds * 1000);
      return true;
    },
    remove: (id) => until.delete(id),
  };
}
