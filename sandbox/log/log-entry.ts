import type { CallSource } from "../contract/facts.gen.ts";

/** What of a call can be asked for in a list. */
export interface LogHead {
  readonly id: string;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly operationId: string | null;
  readonly status: number;
  /** Code of a refusal. */
  readonly code: string | null;
  readonly durationUs: number;
  /** The key that called, or the app. */
  readonly keyId: string | null;
  readonly keyGeneration: number | null;
  readonly address: string;
  readonly idempotencyKey: string | null;
  readonly replayed: boolean;
  /** True when the limiter let the call through: a restart refills the ring from these. */
  readonly admitted: boolean;
  readonly policy: string;
  /** What kind of program called. */
  readonly source: CallSource;
  /** Who called, when it was a person in the portal. */
  readonly personId: string | null;
}

/** What was said, redacted. A header stands on a line of its own. */
export interface LogWords {
  readonly requestHeaders: string;
  readonly requestBody: string | null;
  readonly responseHeaders: string;
  readonly responseBody: string | null;
  /** What the call made, and how long its bodies really were: JSON, or null when there is nothing to say. */
  readonly extras: string | null;
}

export interface LogEntry {
  readonly head: LogHead;
  readonly words: LogWords;
}
